package cn.mingbai.criteria.standard;

import java.math.BigDecimal;

/**
 * One limit or amount.
 *
 * @param key names it, such as {@code rate.INCIDENCE}
 * @param threshold with its comparison, strict or inclusive, and its clause
 * @param unit of the threshold's value
 */
public record Setting(String key, Threshold threshold, Unit unit, Origin origin) {

    /** What a value counts. */
    public enum Unit {
        PERCENT,
        YUAN,
        /** Ten thousand yuan (万元). */
        WAN_YUAN,
        PERSONS,
        HOUSEHOLDS,
        VILLAGES,
        /** Things that are counted one by one (个). */
        PIECES,
        /** A month of the calendar, not a length of time. */
        MONTH_OF_YEAR,
        MONTHS,
        DAYS,
        MINUTES,
        /** Completed years of age (周岁). */
        YEARS_OF_AGE,
        LITRES
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
