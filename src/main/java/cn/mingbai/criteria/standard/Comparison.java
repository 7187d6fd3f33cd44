package cn.mingbai.criteria.standard;

import java.math.BigDecimal;

/** How a value is held against a threshold; strict and inclusive differ exactly on the threshold. */
public enum Comparison {
    BELOW("<"),
    AT_MOST("<="),
    ABOVE(">"),
    AT_LEAST(">=");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    /** Whether the value stands in this relation to the threshold; 20 and 20.00 are equal. */
    public boolean holds(BigDecimal value, BigDecimal threshold) {
        int order = value.compareTo(threshold);
        return switch (this) {
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case ABOVE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    /** The comparison that holds exactly when this one does not. */
    public Comparison opposite() {
        return switch (this) {
            case BELOW -> AT_LEAST;
            case AT_MOST -> ABOVE;
            case ABOVE -> AT_MOST;
            case AT_LEAST -> BELOW;
        };
    }

    /** For machines: {@code <}, {@code <=}, {@code >} or {@code >=}. */
    public String symbol() {
        return symbol;
    }
}
