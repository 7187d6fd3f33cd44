package cn.mingbai.criteria.rule;

import static cn.mingbai.criteria.SampleHousehold.earning;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.household.HousingGrade;
import cn.mingbai.household.RelocationMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HousingCriterionTests {

    private final HousingCriterion criterion = new HousingCriterion();

    @ParameterizedTest
    @CsvSource({
        "A, , , MET",
        "B, false, false, MET",
        "C, false, false, NOT_MET",
        "D, false, false, NOT_MET",
        "C, true, false, MET",
        "D, true, , MET",
        "D, false, true, MET",
        "D, , true, MET",
        "D, , false, UNKNOWN",
        "D, false, , UNKNOWN",
        "UNKNOWN, false, false, UNKNOWN",
        ", false, false, UNKNOWN",
        ", true, , MET",
        ", , true, MET",
    })
    void nobodyLivesInADilapidatedHouse(
            @Nullable HousingGrade grade, @Nullable Boolean renovated, @Nullable Boolean elsewhere, Outcome expected) {
        var household = earning("5000").house(grade, renovated, elsewhere);

        assertThat(criterion.judge(Asking.exit(household)).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "CONCENTRATED, true, false, MET",
        "CONCENTRATED, false, false, NOT_MET",
        "CONCENTRATED, , false, UNKNOWN",
        "CONCENTRATED, false, true, MET",
        "SCATTERED, true, false, NOT_MET",
        "SCATTERED, true, true, MET",
        "SCATTERED, true, , UNKNOWN",
        ", true, false, UNKNOWN",
        ", false, false, NOT_MET",
        ", , true, MET",
    })
    void keysAreEnoughInASettlementElsewhereMovingIn(
            @Nullable RelocationMode mode, @Nullable Boolean keys, @Nullable Boolean movedIn, Outcome expected) {
        var household = earning("5000").relocated(HousingGrade.D, mode, keys, movedIn);

        assertThat(criterion.judge(Asking.exit(household)).outcome()).isEqualTo(expected);
    }

    @Test
    void whoWaitsForTheNewHomeMayStillLiveInASafeOne() {
        var household = earning("5000").relocated(HousingGrade.B, RelocationMode.SCATTERED, false, false);

        assertThat(criterion.judge(Asking.exit(household)).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void nothingKnownIsUnknown() {
        var household = earning("5000");
        household.housing = null;

        assertThat(criterion.judge(Asking.exit(household)).outcome()).isEqualTo(Outcome.UNKNOWN);
    }
}
