package cn.mingbai.notice.web;

import cn.mingbai.notice.period.CalendarYear;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A year of the working calendar as it is typed: one day or one stretch of days a line.
 *
 * @param off the days off
 * @param worked the Saturdays and Sundays that are worked on
 */
record CalendarForm(
        @NotBlank @Size(max = 4) @Nullable String year,
        @NotBlank @Size(max = 200) @Nullable String source,
        @Size(max = 4000) @Nullable String off,
        @Size(max = 4000) @Nullable String worked) {

    static CalendarForm of(CalendarYear year) {
        return new CalendarForm("" + year.year(), year.source(), lines(year.off()), lines(year.worked()));
    }

    private static String lines(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining("\n"));
    }
}
