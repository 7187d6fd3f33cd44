package cn.mingbai.exit.desk;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a household stood in the year before, as far as that was judged.
 *
 * @param income yuan a person and year; null where nobody reckoned it
 * @param lacking the criteria that spoke for the register then
 * @param joined members who have come since the beginning of the year
 * @param left members who have gone since
 */
public record LastYear(@Nullable BigDecimal income, List<String> lacking, int joined, int left) {

    static final LastYear UNKNOWN = new LastYear(null, List.of(), 0, 0);

    public LastYear {
        lacking = List.copyOf(lacking);
    }
}
