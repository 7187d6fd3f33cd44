package cn.mingbai.exit.desk;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Reauthentication.Confirmed;
import cn.mingbai.casework.CaseDesk;
import cn.mingbai.casework.Casework;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.Verdict.Forbidden;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.shared.AuditableEvent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what was chosen at the desk, row by row: what is refused for one does not stop another. That it was taken as one batch by
 * an officer who showed once more that it is he, stands in the audit trail.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('EXIT_APPROVE')")
public class DeskDecisions {

    /** As many as an afternoon's page holds. */
    public static final int AT_MOST = 200;

    private static final Set<String> AT_THE_DESK =
            Set.of("REVIEW_TOWNSHIP", "SUPERVISE_COUNTY", "DECIDE_COUNTY", "MARK_EXITED", "RETURN", "REFUSE");

    private final Casework casework;
    private final CaseDesk desk;
    private final CurrentOfficer officer;
    private final TransactionTemplate rowByRow;
    private final ApplicationEventPublisher events;
    private final Rounds rounds;

    DeskDecisions(
            Casework casework,
            CaseDesk desk,
            CurrentOfficer officer,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Rounds rounds) {
        this.casework = casework;
        this.desk = desk;
        this.officer = officer;
        this.rowByRow = new TransactionTemplate(transactions);
        this.events = events;
        this.rounds = rounds;
    }

    /** A batch was decided. */
    record BatchDecided(String subject, Long area) implements AuditableEvent {

        @Override
        public String action() {
            return "exit.batch";
        }

        @Override
        public @Nullable String reason() {
            return null;
        }
    }

    /** What would become of each; nothing is taken. One that is not known here is left out. */
    @Transactional(readOnly = true)
    public Map<CaseId, List<Obstacle>> preview(List<DeskChoice> choices, LocalDate on, List<UUID> evidence) {
        var obstacles = new HashMap<CaseId, List<Obstacle>>();
        var wishes = bounded(choices).stream()
                .filter(DeskDecisions::known)
                .map(choice -> choice.wish(on, evidence))
                .toList();
        desk.judge(wishes, Acting.of(officer.require()))
                .forEach((id, verdict) ->
                        obstacles.put(id, verdict instanceof Forbidden(var found) ? found : List.of()));
        return obstacles;
    }

    /** Takes each in a transaction of its own, and tells the trail. */
    @Transactional(propagation = Propagation.NEVER)
    public Map<CaseId, ActionOutcome> decide(
            UUID round, List<DeskChoice> choices, LocalDate on, List<UUID> evidence, Confirmed proof) {
        var outcomes = new LinkedHashMap<CaseId, ActionOutcome>();
        for (var choice : bounded(choices)) {
            outcomes.put(
                    choice.id(),
                    known(choice)
                            ? casework.act(choice.wish(on, evidence), proof)
                            : new ActionOutcome.Refused(choice.id(), List.of(Obstacle.of("noSuchAction"))));
        }
        var done = outcomes.values().stream().filter(Done.class::isInstance).count();
        rowByRow.executeWithoutResult(status -> events.publishEvent(new BatchDecided(
                "%s %d/%d".formatted(round, done, outcomes.size()),
                rounds.get(round).county().area())));
        return outcomes;
    }

    private static boolean known(DeskChoice choice) {
        return AT_THE_DESK.contains(choice.action());
    }

    private static List<DeskChoice> bounded(List<DeskChoice> choices) {
        return choices.subList(0, Math.min(choices.size(), AT_MOST));
    }
}
