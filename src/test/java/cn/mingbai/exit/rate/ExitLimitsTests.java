package cn.mingbai.exit.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.mingbai.criteria.StandardFixtures;
import cn.mingbai.criteria.standard.ExitSettings;
import cn.mingbai.criteria.standard.Origin;
import cn.mingbai.criteria.standard.Setting;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The limits to begin with are complete, and each says where it comes from. */
class ExitLimitsTests {

    private final ExitSettings defaults = StandardFixtures.shanxi2018().exitSettings();

    @Test
    void everyRateHasItsLimitFromADocument() {
        assertThat(Arrays.stream(RateKind.values()).map(kind -> defaults.get(kind.setting())))
                .allSatisfy(limit -> {
                    assertThat(limit.origin()).isEqualTo(Origin.POLICY);
                    assertThat(limit.unit()).isEqualTo(Setting.Unit.PERCENT);
                });
    }

    @Test
    void everyLimitNamesItsSource() {
        assertThat(defaults.settings().values())
                .hasSize(18)
                .allSatisfy(limit ->
                        assertThat(limit.threshold().clause().citation()).isNotBlank());
    }

    /** What is ours never borrows the name of a document. */
    @Test
    void whatIsOursSaysSo() {
        assertThat(defaults.settings().values())
                .filteredOn(limit -> limit.origin() == Origin.OURS)
                .isNotEmpty()
                .allMatch(limit -> limit.threshold().clause().source().equals("系统默认值"));
    }

    @Test
    void nothingIsJudgedByALimitNobodyStated() {
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.get("rate.SATISFACTION"));
    }
}
