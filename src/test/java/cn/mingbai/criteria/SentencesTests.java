package cn.mingbai.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.mingbai.criteria.standard.Comparison;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.household.ExclusionExplanation;
import cn.mingbai.household.ExclusionKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTests {

    private final Sentences sentences = new Sentences();

    @ParameterizedTest
    @CsvSource({"2410, '2,410.00 元'", "1234567.5, '1,234,567.50 元'", "-0.5, '-0.50 元'", "2994.9966, '2,994.9966 元'"})
    void moneyHasSeparatorsAndTwoDecimalsAtLeast(BigDecimal amount, String expected) {
        assertThat(sentences.say(Sentence.of("criteria.income.figure", amount))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2995, '超过 2,995 元'", "2995.00, '超过 2,995 元'", "3026.5, '超过 3,026.5 元'"})
    void theLineIsSaidWithoutEmptyDecimals(BigDecimal line, String expected) {
        assertThat(sentences.say(Sentence.of("criteria.income.ABOVE", line))).isEqualTo(expected);
    }

    @Test
    void sentencesNestAndListsAreJoined() {
        var members =
                List.of(Sentence.of("criteria.member.named", "李小满"), Sentence.of("criteria.member.unnamed", 1200));

        assertThat(sentences.say(Sentence.of("criteria.MEDICAL.UNKNOWN", members)))
                .isEqualTo("李小满、第 1200 位家庭成员的参保或看病情况还不清楚。");
    }

    @Test
    void aNameIsNeverTakenForAPattern() {
        assertThat(sentences.say(Sentence.of("criteria.member.named", "{0} '李'")))
                .isEqualTo("{0} '李'");
    }

    @Test
    void aMissingKeyIsAnAccident() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> sentences.say(Sentence.of("criteria.nothing")));
    }

    @Test
    void onlyArgumentsThatCanBeStoredAreAllowed() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Sentence.of("criteria.member.named", Optional.of("李小满")));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Sentence.of("criteria.member.named", List.of("李小满")));
    }

    static Stream<String> labels() {
        return Stream.of(
                        keys("criteria.criterion.", Criterion.values()),
                        keys("criteria.outcome.", Outcome.values()),
                        keys("criteria.purpose.", Purpose.values()),
                        keys("criteria.decision.IDENTIFICATION.", Decision.values()),
                        keys("criteria.decision.EXIT.", Decision.values()),
                        keys("criteria.exclusion.", ExclusionKind.values()),
                        keys("criteria.explanation.", ExclusionExplanation.values()),
                        keys("criteria.income.", Comparison.values()),
                        keys("criteria.compared.", Comparison.values()))
                .flatMap(keys -> keys);
    }

    @ParameterizedTest
    @MethodSource("labels")
    void everyValueHasItsWords(String key) {
        assertThat(sentences.say(Sentence.of(key, BigDecimal.ONE))).isNotBlank();
    }

    private static Stream<String> keys(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value);
    }
}
