package cn.mingbai.exit.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.mingbai.exit.rate.RateKind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The limits to begin with are complete, and each says where it comes from. */
class ExitSettingsTests {

    private final ExitSettings defaults = ExitSettings.defaults();

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
