package cn.mingbai.procedure;

import cn.mingbai.account.OfficerNames;
import cn.mingbai.household.HouseholdId;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.ActionOutcome.Overtaken;
import cn.mingbai.procedure.ActionOutcome.Refused;
import cn.mingbai.procedure.CaseEvent.Move;
import cn.mingbai.procedure.Verdict.Allowed;
import cn.mingbai.procedure.Verdict.Forbidden;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves cases along the table of their procedure: one conditional update and one event a step, in the transaction of the
 * use case that calls it. It asks for no permission of its own beside what the table says; the use case does.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseEngine {

    private final CaseTable cases;
    private final EventTable events;
    private final Standings standings;
    private final OfficerNames names;
    private final Clock clock;

    CaseEngine(CaseTable cases, EventTable events, Standings standings, OfficerNames names, Clock clock) {
        this.cases = cases;
        this.events = events;
        this.standings = standings;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Opens a case in the first state of its table. A second open case of a household is refused by the database, as a
     * {@link org.springframework.dao.DuplicateKeyException}.
     */
    public CaseFile open(Procedure table, VillageSpot spot, HouseholdId household, Acting acting, String comment) {
        var now = clock.instant();
        var id = CaseId.create();
        var initial = table.initial();
        var file = new CaseFile(
                id, spot.list(), spot.round(), household, spot.area(), table.key(), initial.name(), now, true, 0);
        cases.add(file);
        var attempt = Attempt.of(Opening.OPEN, LocalDate.now(clock)).saying(comment);
        record(file, new Move(0, null, initial.name(), Level.VILLAGE), acting, attempt);
        return file;
    }

    /** On which list of which round a case is opened, and the village's number. */
    public record VillageSpot(UUID round, UUID list, long area) {}

    /** Takes one step for one case. */
    public ActionOutcome act(Procedure table, CircumstanceSource source, CaseOrder order, Acting acting) {
        return act(table, source, List.of(order), acting).getFirst();
    }

    /**
     * Takes a step for each case, or says why not; what is refused for one does not stop another. Answers in the order of
     * the cases' ids, which is also the order in which rows are locked.
     */
    public List<ActionOutcome> act(
            Procedure table, CircumstanceSource source, Collection<CaseOrder> orders, Acting acting) {
        var files = files(orders.stream().map(CaseOrder::id).toList());
        var how = standings.of(table, source, files.values());
        var outcomes = new ArrayList<ActionOutcome>();
        var inOrder = orders.stream()
                .sorted(Comparator.comparing(order -> order.id().value()))
                .toList();
        for (var order : inOrder) {
            outcomes.add(act(table, file(files, order.id()), how, order, acting));
        }
        return outcomes;
    }

    /** What would become of these orders; changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<CaseId, Verdict> judge(
            Procedure table, CircumstanceSource source, Collection<CaseOrder> orders, Acting acting) {
        var files = files(orders.stream().map(CaseOrder::id).toList());
        var how = standings.of(table, source, files.values());
        var verdicts = new HashMap<CaseId, Verdict>();
        for (var order : orders) {
            verdicts.put(order.id(), table.judge(standing(how, file(files, order.id())), order.attempt(), acting));
        }
        return verdicts;
    }

    /** How cases stand now. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<CaseId, Standing> standings(Procedure table, CircumstanceSource source, Collection<CaseFile> files) {
        return standings.of(table, source, files);
    }

    /** Why this officer may not act on the case at that level: he acted on it at another. The database holds it too. */
    public Optional<Obstacle> segregated(CaseFile file, Level level, Acting acting) {
        return events.of(List.of(file.id())).stream()
                .filter(event ->
                        event.officer() != null && event.officer().equals(acting.officer()) && event.level() != level)
                .findFirst()
                .map(event -> Obstacle.of("actedBefore", "=procedure.level." + event.level()));
    }

    /**
     * Writes a deed that moves nothing into the history of a case.
     *
     * @param level null together with the officer: a deed that is nobody's step
     */
    public void note(CaseFile file, @Nullable Level level, Acting acting, Attempt attempt) {
        record(file, new Move(null, file.state(), file.state(), level), acting, attempt);
    }

    private ActionOutcome act(
            Procedure table, CaseFile file, Map<CaseId, Standing> how, CaseOrder order, Acting acting) {
        if (file.version() != order.version()) {
            return overtaken(order);
        }
        return switch (table.judge(standing(how, file), order.attempt(), acting)) {
            case Forbidden(var obstacles) -> new Refused(order.id(), obstacles);
            case Allowed(var step, var to) -> {
                if (!cases.move(file, order.version(), to, clock.instant())) {
                    yield overtaken(order);
                }
                var move = new Move(order.version() + 1, file.state(), to.name(), step.level());
                record(file, move, acting, order.attempt());
                yield new Done(order.id(), to, order.version() + 1);
            }
        };
    }

    private Overtaken overtaken(CaseOrder order) {
        var first = events.reaching(order.id(), order.version() + 1)
                .orElseThrow(() -> new NotFoundException("No case %s in the version seen".formatted(order.id())));
        return new Overtaken(order.id(), names.of(first.actor()), first.action(), first.at());
    }

    private void record(CaseFile file, Move move, Acting acting, Attempt attempt) {
        events.add(CaseEvent.of(file.id(), move, acting, attempt, clock.instant()), file.area());
    }

    private Map<CaseId, CaseFile> files(Collection<CaseId> ids) {
        return cases.find(ids).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
    }

    private static CaseFile file(Map<CaseId, CaseFile> files, CaseId id) {
        var file = files.get(id);
        if (file == null) {
            throw new NotFoundException("No case %s in the area".formatted(id));
        }
        return file;
    }

    private static Standing standing(Map<CaseId, Standing> how, CaseFile file) {
        return java.util.Objects.requireNonNull(how.get(file.id()));
    }

    private enum Opening implements CaseAction {
        OPEN
    }
}
