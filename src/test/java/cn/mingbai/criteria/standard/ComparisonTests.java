package cn.mingbai.criteria.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTests {

    @ParameterizedTest
    @CsvSource({
        "BELOW, true, false, false",
        "AT_MOST, true, true, false",
        "ABOVE, false, false, true",
        "AT_LEAST, false, true, true",
    })
    void strictAndInclusiveDifferOnTheThreshold(Comparison comparison, boolean less, boolean equal, boolean more) {
        assertThat(holds(comparison, "19.99")).isEqualTo(less);
        assertThat(holds(comparison, "20.00")).isEqualTo(equal);
        assertThat(holds(comparison, "20.01")).isEqualTo(more);
        assertThat(holds(comparison.opposite(), "19.99")).isEqualTo(!less);
        assertThat(holds(comparison.opposite(), "20.00")).isEqualTo(!equal);
        assertThat(holds(comparison.opposite(), "20.01")).isEqualTo(!more);
    }

    private static boolean holds(Comparison comparison, String value) {
        return comparison.holds(new BigDecimal(value), new BigDecimal("20"));
    }
}
