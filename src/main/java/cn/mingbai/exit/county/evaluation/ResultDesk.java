package cn.mingbai.exit.county.evaluation;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.exit.county.evaluation.EntryOutcome.Entered;
import cn.mingbai.exit.county.evaluation.EntryOutcome.Refused;
import cn.mingbai.exit.county.evaluation.EntryOutcome.Row;
import cn.mingbai.exit.county.evaluation.ResultTable.Hand;
import cn.mingbai.household.Households;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.region.Place;
import cn.mingbai.region.RegionLevel;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inspector enters what was found, household by household: the county that is evaluated cannot. */
@Service
@Transactional
@PreAuthorize("hasAuthority('EVALUATION_ENTER')")
public class ResultDesk {

    private final EvaluationTable evaluations;
    private final SheetLines lines;
    private final ResultTable results;
    private final Regions regions;
    private final Households households;
    private final CurrentOfficer officer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResultDesk(
            EvaluationTable evaluations,
            SheetLines lines,
            ResultTable results,
            Regions regions,
            Households households,
            CurrentOfficer officer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.evaluations = evaluations;
        this.lines = lines;
        this.results = results;
        this.regions = regions;
        this.households = households;
        this.officer = officer;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps the results of a village, each household by itself: one that lacks something or was entered by somebody else meanwhile
     * is refused, the others stand. Households for which nothing was typed, or nothing new, are passed over.
     *
     * @param visitedOn when the village was visited; refused where it is missing, in the future or before the draw
     */
    public EntryOutcome enter(UUID id, String village, @Nullable LocalDate visitedOn, List<ResultEntry> entries) {
        var evaluation = evaluation(id);
        var today = LocalDate.now(clock);
        var drawn = LocalDate.ofInstant(evaluation.drawnAt(), clock.getZone());
        if (!evaluation.open()) {
            return new Refused(List.of(Obstacle.of("evaluationClosed")));
        }
        if (visitedOn == null || visitedOn.isAfter(today) || visitedOn.isBefore(drawn)) {
            return new Refused(List.of(Obstacle.of("evaluationVisitedOn", drawn.toString(), today.toString())));
        }
        var place = village(evaluation, village);
        var rows = enter(evaluation, place, entries, hand(visitedOn));
        if (rows.stream().anyMatch(row -> row.problems().isEmpty())) {
            events.publishEvent(new EvaluationDeed(
                    "evaluation.entered", place.code() + " " + evaluation.year(), place.area(), null));
        }
        return new Entered(rows);
    }

    /** In the order of the lines, whoever enters: two who enter the same village wait for each other, they do not lock up. */
    private List<Row> enter(Evaluation evaluation, Place village, List<ResultEntry> entries, Hand hand) {
        var known = lines.ofVillage(evaluation.id(), village.area()).stream()
                .collect(Collectors.toMap(SheetLine::id, Function.identity()));
        var rows = new ArrayList<Row>();
        entries.stream()
                .filter(entry -> known.containsKey(entry.line()))
                .sorted(Comparator.comparing(ResultEntry::line))
                .forEach(entry -> {
                    var line = java.util.Objects.requireNonNull(known.get(entry.line()));
                    var latest = line.result();
                    if (latest == null ? !entry.isEmpty() : !entry.says(latest)) {
                        rows.add(new Row(line.id(), enter(evaluation, line, entry, hand)));
                    }
                });
        return rows;
    }

    private List<Obstacle> enter(Evaluation evaluation, SheetLine line, ResultEntry entry, Hand hand) {
        var latest = line.result();
        if (latest != null && entry.seen() != latest.version()) {
            return List.of(Obstacle.of("evaluationOvertaken", latest.enteredBy()));
        }
        var problems = entry.problems(line.kind(), latest != null);
        if (!problems.isEmpty()) {
            return problems;
        }
        if (!results.add(evaluation.id(), line, entry, hand)) {
            return List.of(Obstacle.of("evaluationOvertakenNow"));
        }
        if (latest != null) {
            events.publishEvent(new EvaluationDeed(
                    "evaluation.corrected",
                    "%s %s".formatted(line.kind(), line.id()),
                    line.area(),
                    entry.correction()));
        }
        return List.of();
    }

    /** Puts a household on the sheet of a drawn village that was met there and stands in no register. */
    public List<Obstacle> add(UUID id, String village, MetHousehold met) {
        var evaluation = evaluation(id);
        var place = village(evaluation, village);
        if (!evaluation.open()) {
            return List.of(Obstacle.of("evaluationClosed"));
        }
        var problems = met.problems();
        if (problems.isEmpty() && !results.add(id, place.area(), met, hand(LocalDate.now(clock)))) {
            return List.of(Obstacle.of("evaluationNameTaken"));
        }
        return problems;
    }

    /**
     * Says under which household of the register one that was met stands by now, also after the evaluation was closed. Refused for
     * another village's, for one that was on the register before the draw, and for one that stands on a sheet already.
     */
    public List<Obstacle> enterInRegister(UUID id, UUID lineId, String number) {
        var evaluation = evaluation(id);
        var line = lines.where(id, "kind = 'FOUND'").stream()
                .filter(found -> found.id().equals(lineId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No such line in evaluation " + id));
        var header = households.find(number);
        if (header.isEmpty() || header.get().area() != line.area()) {
            return List.of(Obstacle.of("evaluationOtherVillage"));
        }
        var household = header.get().id();
        var identified = households.facts(household, evaluation.year()).registration();
        var drawn = LocalDate.ofInstant(evaluation.drawnAt(), clock.getZone());
        if (identified != null
                && identified.identifiedOn() != null
                && identified.identifiedOn().isBefore(drawn)) {
            return List.of(Obstacle.of(
                    "evaluationRegisteredBefore", identified.identifiedOn().toString()));
        }
        if (!results.enter(id, line, household.value(), hand(LocalDate.now(clock)))) {
            return List.of(Obstacle.of("evaluationHouseholdTaken"));
        }
        events.publishEvent(new EvaluationDeed("evaluation.linked", number, line.area(), null));
        return List.of();
    }

    private Hand hand(LocalDate visitedOn) {
        return new Hand(visitedOn, clock.instant(), officer.require().username());
    }

    private Evaluation evaluation(UUID id) {
        return evaluations.byId(id).orElseThrow(() -> new NotFoundException("No evaluation " + id));
    }

    private Place village(Evaluation evaluation, String code) {
        return regions.byCode(code)
                .filter(place -> place.level() == RegionLevel.VILLAGE
                        && evaluation.county().range().contains(place.range()))
                .orElseThrow(() -> new NotFoundException("No village %s in the evaluation".formatted(code)));
    }
}
