package cn.mingbai.notice.period;

import java.time.LocalDate;
import java.util.List;

/**
 * The days of a year that differ from the ordinary week.
 *
 * @param source the document that says so
 * @param off days off from Monday to Friday, or any other day that is a holiday
 * @param worked Saturdays and Sundays that are worked on
 */
public record CalendarYear(int year, String source, List<LocalDate> off, List<LocalDate> worked) {

    public CalendarYear {
        off = List.copyOf(off);
        worked = List.copyOf(worked);
    }
}
