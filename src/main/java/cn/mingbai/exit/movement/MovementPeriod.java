package cn.mingbai.exit.movement;

import java.time.LocalDate;
import java.time.YearMonth;

/** From a day to a day, both included. */
public record MovementPeriod(LocalDate from, LocalDate to) {

    public MovementPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Ends before it begins");
        }
    }

    public static MovementPeriod of(YearMonth month) {
        return new MovementPeriod(month.atDay(1), month.atEndOfMonth());
    }

    /** Whether it is a month from its first day to its last. */
    public boolean isMonth() {
        return equals(of(YearMonth.from(from)));
    }
}
