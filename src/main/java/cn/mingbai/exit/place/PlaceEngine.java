package cn.mingbai.exit.place;

import cn.mingbai.account.OfficerNames;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.ActionOutcome.Overtaken;
import cn.mingbai.procedure.ActionOutcome.Refused;
import cn.mingbai.procedure.Attempt;
import cn.mingbai.procedure.CaseAction;
import cn.mingbai.procedure.CaseEvent;
import cn.mingbai.procedure.CaseEvent.Move;
import cn.mingbai.procedure.CaseHistory;
import cn.mingbai.procedure.CaseOrder;
import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.Standing;
import cn.mingbai.procedure.Standing.Circumstances;
import cn.mingbai.procedure.Verdict;
import cn.mingbai.procedure.Verdict.Allowed;
import cn.mingbai.procedure.Verdict.Forbidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the case of a place along its table, as {@link cn.mingbai.procedure.CaseEngine} does those of households: the same tables
 * judge, one conditional update and one event a step, in the transaction of the use case.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlaceEngine {

    private final PlaceExitTable cases;
    private final PlaceEventTable events;
    private final NoticeMarks notices;
    private final OfficerNames names;
    private final Clock clock;

    PlaceEngine(PlaceExitTable cases, PlaceEventTable events, NoticeMarks notices, OfficerNames names, Clock clock) {
        this.cases = cases;
        this.events = events;
        this.notices = notices;
        this.names = names;
        this.clock = clock;
    }

    /** Opens a case; a second open one of a place is refused by the database. */
    void open(PlaceExit file, long areaHi, Level level, Acting acting, String comment) {
        cases.add(file, areaHi);
        var attempt = Attempt.of(Opening.OPEN, LocalDate.now(clock)).saying(comment);
        var move = new Move(0, null, file.state(), level);
        events.add(CaseEvent.of(file.id(), move, acting, attempt, clock.instant()), file.area());
    }

    /**
     * Takes one step, or says why not.
     *
     * @param lacking what the figures of the day lack
     * @param before what has to be written before the event is, once the step is allowed
     */
    ActionOutcome act(PlaceExit file, CaseOrder order, Acting acting, Map<String, Obstacle> lacking, Runnable before) {
        var history = events.of(file.id());
        if (file.version() != order.version()) {
            return overtaken(order, history);
        }
        return switch (judge(file, history, order.attempt(), acting, lacking)) {
            case Forbidden(var obstacles) -> new Refused(file.id(), obstacles);
            case Allowed(var step, var to) -> {
                if (!cases.move(file, order.version(), to, clock.instant())) {
                    yield overtaken(order, events.of(file.id()));
                }
                before.run();
                var move = new Move(order.version() + 1, file.state(), to.name(), step.level());
                events.add(CaseEvent.of(file.id(), move, acting, order.attempt(), clock.instant()), file.area());
                yield new Done(file.id(), to, order.version() + 1);
            }
        };
    }

    private Verdict judge(
            PlaceExit file, List<CaseEvent> history, Attempt attempt, Acting acting, Map<String, Obstacle> lacking) {
        var verdict = file.table().judge(standing(file, history, lacking), attempt, acting);
        return verdict instanceof Allowed
                ? otherPost(history, acting)
                        .<Verdict>map(obstacle -> new Forbidden(List.of(obstacle)))
                        .orElse(verdict)
                : verdict;
    }

    private Standing standing(PlaceExit file, List<CaseEvent> history, Map<String, Obstacle> lacking) {
        var path = CaseHistory.path(history);
        return new Standing(
                file.table().state(file.state()),
                path,
                CaseHistory.lastDay(history),
                CaseHistory.deeds(history),
                Map.of(),
                Circumstances.ofPlace(notices.of(file.id(), path), lacking),
                LocalDate.now(clock));
    }

    /** Whoever checked as the county's officer does not approve as its supervisor, although both are of one level. */
    private static Optional<Obstacle> otherPost(List<CaseEvent> history, Acting acting) {
        return history.stream()
                .filter(event -> event.officer() != null
                        && event.officer().equals(acting.officer())
                        && event.role() != acting.role())
                .findFirst()
                .map(event -> Obstacle.of("actedInOtherPost", "=role." + event.role()));
    }

    private Overtaken overtaken(CaseOrder order, List<CaseEvent> history) {
        var first = history.stream()
                .filter(event -> event.version() != null && event.version() > order.version())
                .findFirst()
                .orElse(history.getLast());
        return new Overtaken(order.id(), names.of(first.actor()), first.action(), first.at());
    }

    private enum Opening implements CaseAction {
        OPEN
    }
}
