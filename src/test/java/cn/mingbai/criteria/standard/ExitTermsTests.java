package cn.mingbai.criteria.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.mingbai.criteria.StandardFixtures;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

/** What a standard says about exits refuses to be incomplete, and the standard hands out each part. */
class ExitTermsTests {

    private final Standard standard = StandardFixtures.shanxi2018();

    @Test
    void aHardshipLeftOutIsRefused() {
        var rules = new HashMap<>(standard.hardships());
        rules.remove(Hardship.DISASTER);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExitTerms(
                        standard.exitSettings(),
                        standard.approval(),
                        standard.approvalClause(),
                        rules,
                        standard.afterExit(),
                        standard.villageExit(),
                        standard.countyExit()));
    }

    @Test
    void anIndicatorLeftOutIsRefused() {
        var village = standard.villageExit();
        var indicators = new HashMap<>(village.indicators());
        indicators.remove(VillageIndicator.ROAD);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new VillageExitRule(village.approvedBy(), village.clause(), village.origin(), indicators));
    }

    @Test
    void nothingLastsLessThanADayOrAMonth() {
        var after = standard.afterExit();
        var county = standard.countyExit();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AfterExitRule(after.policiesUntil(), after.policies(), 0, after.followUp()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new CountyExitRule(0, county.clause(), county.sampleVillages(), county.sampleHouseholds()));
    }

    @Test
    void aLimitNobodyStatedIsAnAccident() {
        assertThat(standard.exitSettings().get("rate.MISSED").holds(1)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.exitSettings().get("rate.SATISFACTION"));
    }
}
