package cn.mingbai.notice.period;

import cn.mingbai.notice.NoticePeriod;
import cn.mingbai.notice.content.NoticeContent.Counting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The period of one notice (公示期). A day counts when it lies wholly between posting and taking down: from 0:00 to 24:00
 * in China. So the day of posting counts only for a notice posted at 0:00, and the notice may be taken down from 0:00 of
 * the day after the last counted day.
 *
 * @param endsOn the last counted day
 * @param overAt the moment at which that day is past
 * @param counting how the days were counted
 */
public record NoticeDays(LocalDate endsOn, Instant overAt, Counting counting) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** @param working which days are worked on; asked for working days only */
    public static NoticeDays of(Instant posted, NoticePeriod period, WorkingDays working) {
        var first = firstWholeDay(posted);
        var last = period.workingDays()
                ? lastWorkingDay(first, period.days(), working)
                : first.plusDays(period.days() - 1L);
        return new NoticeDays(last, startOf(last.plusDays(1)), counting(period, first, last, working));
    }

    /** Whole days that are still to come or run, 0 when the period is past; for calendar and working days alike. */
    public static long daysLeft(LocalDate endsOn, Instant now) {
        return Math.max(0, ChronoUnit.DAYS.between(now.atZone(CHINA).toLocalDate(), endsOn) + 1);
    }

    private static LocalDate firstWholeDay(Instant posted) {
        var day = posted.atZone(CHINA).toLocalDate();
        return posted.equals(startOf(day)) ? day : day.plusDays(1);
    }

    private static LocalDate lastWorkingDay(LocalDate first, int days, WorkingDays working) {
        var day = first;
        for (int counted = working.isWorking(day) ? 1 : 0; counted < days; ) {
            day = day.plusDays(1);
            counted += working.isWorking(day) ? 1 : 0;
        }
        return day;
    }

    private static Counting counting(NoticePeriod period, LocalDate first, LocalDate last, WorkingDays working) {
        if (!period.workingDays()) {
            return Counting.CALENDAR_DAYS;
        }
        return working.knows(first, last) ? Counting.WORKING_DAYS : Counting.WEEKENDS_ONLY;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(CHINA).toInstant();
    }
}
