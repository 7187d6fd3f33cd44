package cn.mingbai.exit.county.population;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.exit.county.population.PopulationEntry.Line;
import cn.mingbai.exit.county.population.Populations.Total;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.region.Place;
import cn.mingbai.region.RegionLevel;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.AuditableEvent;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Townships and the county enter what the villages count; nothing is written over, a later figure stands beside the earlier. */
@Service
@Transactional
@PreAuthorize("hasAuthority('POPULATION_ENTER')")
public class PopulationDesk {

    private static final int SOURCE = 200;
    private static final int MOST = 1_000_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 1, 1);

    private final PopulationTable table;
    private final Regions regions;
    private final CurrentOfficer officer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PopulationDesk(
            PopulationTable table,
            Regions regions,
            CurrentOfficer officer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.regions = regions;
        this.officer = officer;
        this.events = events;
        this.clock = clock;
    }

    /** The places of a page: a township with its villages, or the townships of a county. */
    public record Sheet(Place place, int year, List<Row> rows, Total total) {}

    /**
     * One place with its own figure.
     *
     * @param total of a township, what it comes to; null for a village
     */
    public record Row(
            Place place,
            @Nullable PopulationFigure figure,
            @Nullable Total total) {

        public int version() {
            return figure == null ? 0 : figure.version();
        }
    }

    /** Figures were entered. */
    record PopulationEntered(String subject, Long area, String reason) implements AuditableEvent {

        @Override
        public String action() {
            return "population.entered";
        }
    }

    /** Refused for a place that is no township and no county, or lies outside the officer's area. */
    @Transactional(readOnly = true)
    public Sheet sheet(String code, int year) {
        var place = find(code);
        var figures = table.of(place.range(), year);
        return place.level() == RegionLevel.COUNTY ? county(place, year, figures) : township(place, year, figures);
    }

    /** Keeps the figures that are new; what stands there already is passed over. */
    public PopulationOutcome enter(String code, int year, PopulationEntry entry) {
        var sheet = sheet(code, year);
        var problems = problems(year, entry);
        if (!problems.isEmpty()) {
            return new PopulationOutcome(0, problems, Map.of());
        }
        var rows = sheet.rows().stream()
                .collect(Collectors.toMap(row -> row.place().area(), row -> row));
        var kept = 0;
        var refused = new HashMap<Long, Obstacle>();
        for (var line : entry.lines()) {
            var row = rows.get(line.area());
            if (row != null && !isThere(row, line)) {
                var obstacle = enter(row, line, year, entry);
                obstacle.ifPresent(found -> refused.put(line.area(), found));
                kept += obstacle.isEmpty() ? 1 : 0;
            }
        }
        if (kept > 0) {
            events.publishEvent(new PopulationEntered(
                    sheet.place().code() + " " + year, sheet.place().area(), entry.source()));
        }
        return new PopulationOutcome(kept, List.of(), refused);
    }

    private Optional<Obstacle> enter(Row row, Line line, int year, PopulationEntry entry) {
        var persons = line.persons();
        if (persons == null || persons < 1 || persons > MOST) {
            return Optional.of(Obstacle.of("populationPersons", MOST));
        }
        var by = officer.require().username();
        var figure = new PopulationFigure(
                line.area(), line.seen() + 1, persons, entry.source(), Objects.requireNonNull(entry.countedOn()), by);
        var before = row.figure();
        if (before != null && before.version() != line.seen()) {
            return Optional.of(Obstacle.of("populationOvertaken", before.enteredBy(), before.persons()));
        }
        var written = row.place().level() == RegionLevel.VILLAGE
                ? table.addVillage(figure, year, clock.instant())
                : table.addTownship(figure, year, clock.instant());
        return written ? Optional.empty() : Optional.of(Obstacle.of("populationOvertakenNow"));
    }

    private List<Obstacle> problems(int year, PopulationEntry entry) {
        var problems = new ArrayList<Obstacle>();
        if (year < FIRST_DAY.getYear() + 1 || year > LocalDate.now(clock).getYear()) {
            problems.add(Obstacle.of("populationYear", Integer.toString(FIRST_DAY.getYear() + 1)));
        }
        if (entry.source().isEmpty() || entry.source().length() > SOURCE) {
            problems.add(Obstacle.of("populationSource", SOURCE));
        }
        var day = entry.countedOn();
        if (day == null || day.isBefore(FIRST_DAY) || day.isAfter(LocalDate.now(clock))) {
            problems.add(Obstacle.of("populationDay"));
        }
        return problems;
    }

    private static boolean isThere(Row row, Line line) {
        var figure = row.figure();
        return figure != null && line.persons() != null && figure.persons() == line.persons();
    }

    private Sheet county(Place county, int year, Populations figures) {
        var rows = new ArrayList<Row>();
        var villages = regions.villagesWithin(county.range());
        for (var township : regions.childrenOf(county)) {
            var its = villages.stream()
                    .filter(village -> township.range().contains(village.area()))
                    .toList();
            rows.add(new Row(township, figures.townships().get(township.area()), figures.ofTownship(township, its)));
        }
        return new Sheet(
                county,
                year,
                rows,
                Populations.sum(rows.stream()
                        .map(row -> Objects.requireNonNull(row.total()))
                        .toList()));
    }

    private Sheet township(Place township, int year, Populations figures) {
        var villages = regions.childrenOf(township);
        var rows = villages.stream()
                .map(village -> new Row(village, figures.villages().get(village.area()), null))
                .toList();
        return new Sheet(township, year, rows, figures.ofTownship(township, villages));
    }

    private Place find(String code) {
        return regions.byCode(code)
                .filter(place -> officer.require().place().range().contains(place.range()))
                .filter(place -> place.level() == RegionLevel.TOWNSHIP || place.level() == RegionLevel.COUNTY)
                .orElseThrow(() -> new NotFoundException("No place %s to count in".formatted(code)));
    }
}
