package cn.mingbai.exit.village;

/** A figure of a village that follows from its households, and opens them. */
public enum HomeFigure {
    /** Households on the register: the persons of the incidence. */
    POOR("status <> 'EXITED'"),
    WATER("true"),
    HOUSING("true");

    private final String condition;

    HomeFigure(String condition) {
        this.condition = condition;
    }

    /** Which of the households that are or were on the register it counts, for a query over them. */
    String condition() {
        return condition;
    }
}
