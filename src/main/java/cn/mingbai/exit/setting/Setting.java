package cn.mingbai.exit.setting;

import cn.mingbai.criteria.standard.Threshold;
import java.math.BigDecimal;

/**
 * One limit or amount.
 *
 * @param key names it, such as {@code rate.INCIDENCE}
 * @param threshold with its comparison, strict or inclusive, and its clause
 * @param unit of the threshold's value
 */
public record Setting(String key, Threshold threshold, Unit unit, Origin origin) {

    /** What the value counts. */
    public enum Unit {
        PERCENT,
        YUAN,
        HOUSEHOLDS,
        VILLAGES,
        MONTHS,
        DAYS,
        MINUTES
    }

    public boolean holds(BigDecimal measured) {
        return threshold.isMetBy(measured);
    }

    public boolean holds(long measured) {
        return holds(BigDecimal.valueOf(measured));
    }

    public BigDecimal value() {
        return threshold.value();
    }

    /** The value as a whole number; an accident where it is none. */
    public int whole() {
        return value().intValueExact();
    }
}
