package cn.mingbai.notice.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Which days are worked on, as far as it is known. Without a word on a day, Monday to Friday are worked on.
 *
 * @param known the years whose holidays were entered
 * @param exceptions days that differ from the week: false is a holiday, true a Saturday or Sunday that is worked on
 */
public record WorkingDays(Set<Integer> known, Map<LocalDate, Boolean> exceptions) {

    public WorkingDays {
        known = Set.copyOf(known);
        exceptions = Map.copyOf(exceptions);
    }

    public static WorkingDays weekendsOnly() {
        return new WorkingDays(Set.of(), Map.of());
    }

    public boolean isWorking(LocalDate day) {
        var exception = exceptions.get(day);
        return exception != null
                ? exception
                : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** Whether the holidays of every year from one day to another were entered. */
    public boolean knows(LocalDate from, LocalDate to) {
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!known.contains(year)) {
                return false;
            }
        }
        return true;
    }
}
