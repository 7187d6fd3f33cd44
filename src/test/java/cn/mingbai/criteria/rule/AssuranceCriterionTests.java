package cn.mingbai.criteria.rule;

import static cn.mingbai.criteria.SampleHousehold.earning;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.household.Assurance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssuranceCriterionTests {

    @ParameterizedTest
    @CsvSource({"ASSURED, MET", "NOT_ASSURED, NOT_MET", "UNKNOWN, UNKNOWN", ", UNKNOWN"})
    void takesFoodAndClothingAsFound(@Nullable Assurance found, Outcome expected) {
        var household = earning("5000");
        household.food = found;
        household.clothing = found;

        assertThat(AssuranceCriterion.food().judge(Asking.exit(household)).outcome())
                .isEqualTo(expected);
        assertThat(AssuranceCriterion.clothing().judge(Asking.exit(household)).outcome())
                .isEqualTo(expected);
    }
}
