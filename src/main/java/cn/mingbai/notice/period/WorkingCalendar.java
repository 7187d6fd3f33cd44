package cn.mingbai.notice.period;

import cn.mingbai.notice.content.NoticeDeed;
import cn.mingbai.shared.Actor;
import cn.mingbai.shared.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of working days (工作日历), entered for the whole province. */
@Service
@Transactional
public class WorkingCalendar {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkingCalendar(JdbcClient jdbc, CurrentActor actor, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** What is known of the days around a posting: its own year and the next. */
    @Transactional(readOnly = true)
    public WorkingDays around(LocalDate posting) {
        var known = new HashSet<>(jdbc.sql("SELECT year FROM working_calendar WHERE year BETWEEN ? AND ?")
                .params(posting.getYear(), posting.getYear() + 1)
                .query(Integer.class)
                .list());
        var exceptions = new HashMap<LocalDate, Boolean>();
        jdbc.sql("SELECT day, working FROM working_calendar_day WHERE year BETWEEN ? AND ?")
                .params(posting.getYear(), posting.getYear() + 1)
                .query(row -> {
                    exceptions.put(row.getObject("day", LocalDate.class), row.getBoolean("working"));
                });
        return new WorkingDays(known, exceptions);
    }

    /** The years that were entered, latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return jdbc.sql("SELECT year FROM working_calendar ORDER BY year DESC")
                .query((row, number) -> row.getInt("year"))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<CalendarYear> year(int year) {
        return jdbc.sql("SELECT source FROM working_calendar WHERE year = ?")
                .param(year)
                .query(String.class)
                .optional()
                .map(source -> new CalendarYear(year, source, days(year, false), days(year, true)));
    }

    /** Enters a year, or enters it anew; notices already posted keep the end they were sealed with. */
    @PreAuthorize("hasAuthority('WORKING_CALENDAR_ENTER')")
    public void enter(CalendarYear entered) {
        jdbc.sql("DELETE FROM working_calendar WHERE year = ?")
                .param(entered.year())
                .update();
        jdbc.sql("INSERT INTO working_calendar (year, source, entered_at, entered_by) VALUES (?, ?, ?, ?)")
                .params(
                        entered.year(),
                        entered.source(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        actor.get().map(Actor::name).orElseThrow())
                .update();
        Stream.concat(
                        entered.off().stream().map(day -> new Object[] {day, entered.year(), false}),
                        entered.worked().stream().map(day -> new Object[] {day, entered.year(), true}))
                .forEach(row -> jdbc.sql("INSERT INTO working_calendar_day (day, year, working) VALUES (?, ?, ?)")
                        .params(row)
                        .update());
        events.publishEvent(new NoticeDeed("notice.calendarEntered", "" + entered.year(), null, entered.source()));
    }

    private List<LocalDate> days(int year, boolean working) {
        return jdbc.sql("SELECT day FROM working_calendar_day WHERE year = ? AND working = ? ORDER BY day")
                .params(year, working)
                .query((row, number) -> row.getObject("day", LocalDate.class))
                .list();
    }
}
