package cn.mingbai.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTests {

    @Test
    void hasTheTwentyEightValuesOfTheCodeListInItsOrder() {
        assertThat(Arrays.stream(Relation.values()).map(Relation::code))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 28).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "SON, FEMALE, MALE, true",
        "SON, MALE, FEMALE, false",
        "SPOUSE, MALE, MALE, true",
        "SPOUSE, FEMALE, MALE, false",
        "WIFES_FATHER, MALE, FEMALE, true",
        "WIFES_FATHER, MALE, MALE, false",
        "HUSBANDS_MOTHER, FEMALE, MALE, true",
        "SIBLING, FEMALE, FEMALE, false",
        "OTHER, MALE, MALE, false",
    })
    void mayContradictTheSexesOfMemberAndHead(Relation relation, Sex member, Sex head, boolean contradicts) {
        assertThat(relation.contradicts(member, head)).isEqualTo(contradicts);
    }
}
