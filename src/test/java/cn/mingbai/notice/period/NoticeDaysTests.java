package cn.mingbai.notice.period;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.notice.NoticePeriod;
import cn.mingbai.notice.content.NoticeContent.Counting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeDaysTests {

    /** As the State Council announced it for autumn 2018: seven days off, two weekends worked. */
    private static final WorkingDays AUTUMN_2018 = autumn2018();

    @ParameterizedTest
    @CsvSource({
        // posted, days, last counted day, may be taken down from
        "2018-10-16T09:30:00+08:00, 7, 2018-10-23, 2018-10-24T00:00:00+08:00",
        "2018-10-16T00:00:00+08:00, 7, 2018-10-22, 2018-10-23T00:00:00+08:00",
        "2018-10-16T00:00:01+08:00, 7, 2018-10-23, 2018-10-24T00:00:00+08:00",
        "2018-10-16T23:59:59+08:00, 7, 2018-10-23, 2018-10-24T00:00:00+08:00",
        "2018-10-15T16:00:00Z,      7, 2018-10-22, 2018-10-23T00:00:00+08:00",
        "2018-10-15T15:59:59Z,      7, 2018-10-22, 2018-10-23T00:00:00+08:00",
        // a county's exit: hung out at midnight the 24th is over with the 30th, as the province published it
        "2018-08-24T00:00:00+08:00, 7, 2018-08-30, 2018-08-31T00:00:00+08:00",
        "2018-08-24T09:00:00+08:00, 7, 2018-08-31, 2018-09-01T00:00:00+08:00",
        "2018-02-25T12:00:00+08:00, 5, 2018-03-02, 2018-03-03T00:00:00+08:00",
        "2020-02-25T12:00:00+08:00, 5, 2020-03-01, 2020-03-02T00:00:00+08:00",
        "2018-12-28T12:00:00+08:00, 7, 2019-01-04, 2019-01-05T00:00:00+08:00"
    })
    void calendarDaysLieWhollyBetween(OffsetDateTime posted, int days, LocalDate last, OffsetDateTime over) {
        var period = NoticeDays.of(posted.toInstant(), new NoticePeriod(days, false), WorkingDays.weekendsOnly());

        assertThat(period).isEqualTo(new NoticeDays(last, over.toInstant(), Counting.CALENDAR_DAYS));
    }

    @ParameterizedTest
    @CsvSource({
        // a week with its weekend; posted on a Friday; posted on a Saturday; over the holidays with the worked weekend
        "2018-10-15T09:00:00+08:00, 5, 2018-10-22",
        "2018-10-19T09:00:00+08:00, 5, 2018-10-26",
        "2018-10-20T09:00:00+08:00, 5, 2018-10-26",
        "2018-09-28T09:00:00+08:00, 5, 2018-10-10",
        "2018-09-27T00:00:00+08:00, 5, 2018-10-08",
        "2018-09-30T09:00:00+08:00, 5, 2018-10-12"
    })
    void workingDaysLeaveOutWeekendsAndHolidays(OffsetDateTime posted, int days, LocalDate last) {
        var period = NoticeDays.of(posted.toInstant(), new NoticePeriod(days, true), AUTUMN_2018);

        assertThat(period.endsOn()).isEqualTo(last);
        assertThat(period.counting()).isEqualTo(Counting.WORKING_DAYS);
    }

    @ParameterizedTest
    @CsvSource({"2019-10-15T09:00:00+08:00, 2019-10-22", "2018-12-28T09:00:00+08:00, 2019-01-04"})
    void aYearThatNobodyEnteredCountsWeekendsOnlyAndSaysSo(OffsetDateTime posted, LocalDate last) {
        var period = NoticeDays.of(posted.toInstant(), new NoticePeriod(5, true), AUTUMN_2018);

        assertThat(period.endsOn()).isEqualTo(last);
        assertThat(period.counting()).isEqualTo(Counting.WEEKENDS_ONLY);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-10-16T09:30:00+08:00, 8",
        "2018-10-17T00:00:00+08:00, 7",
        "2018-10-23T23:59:59+08:00, 1",
        "2018-10-24T00:00:00+08:00, 0",
        "2019-01-01T00:00:00+08:00, 0"
    })
    void daysLeftIncludeToday(OffsetDateTime now, long left) {
        assertThat(NoticeDays.daysLeft(LocalDate.of(2018, 10, 23), now.toInstant()))
                .isEqualTo(left);
    }

    @Test
    void aNoticeIsOverAtTheEndOfItsLastDayAndNotASecondBefore() {
        var over = NoticeDays.of(
                        Instant.parse("2018-10-16T01:30:00Z"), new NoticePeriod(7, false), WorkingDays.weekendsOnly())
                .overAt();

        assertThat(over).isEqualTo("2018-10-23T16:00:00Z");
    }

    private static WorkingDays autumn2018() {
        var exceptions = new HashMap<LocalDate, Boolean>();
        LocalDate.of(2018, 10, 1).datesUntil(LocalDate.of(2018, 10, 8)).forEach(day -> exceptions.put(day, false));
        Stream.of(LocalDate.of(2018, 9, 29), LocalDate.of(2018, 9, 30)).forEach(day -> exceptions.put(day, true));
        return new WorkingDays(Set.of(2018), exceptions);
    }
}
