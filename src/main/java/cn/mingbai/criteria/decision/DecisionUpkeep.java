package cn.mingbai.criteria.decision;

import cn.mingbai.criteria.edition.StandardAdopted;
import cn.mingbai.household.HouseholdChanged;
import cn.mingbai.household.HouseholdKey;
import cn.mingbai.household.Households;
import cn.mingbai.household.HouseholdsReplaced;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps decisions true: those of one household in the transaction that changes it, those of many in the background. What
 * is still to be done is written down in the same transaction as the change, so it is never forgotten.
 */
@Component
class DecisionUpkeep {

    private final Households households;
    private final Reassessor reassessor;
    private final ReassessmentTable runs;
    private final ReassessmentJob job;
    private final PendingChanges pending;
    private final Clock clock;

    DecisionUpkeep(
            Households households,
            Reassessor reassessor,
            ReassessmentTable runs,
            ReassessmentJob job,
            PendingChanges pending,
            Clock clock) {
        this.households = households;
        this.reassessor = reassessor;
        this.runs = runs;
        this.job = job;
        this.pending = pending;
        this.clock = clock;
    }

    /** Last thing before the commit, when everything about the household is said; what JPA still holds back is written first. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void judgeAgain(HouseholdChanged changed) {
        pending.write();
        var header = households.headersOf(List.of(changed.id())).get(changed.id());
        if (header != null) {
            reassessor.reassess(List.of(new HouseholdKey(changed.id(), header.area(), header.number())));
        }
    }

    @EventListener
    void judgeAgain(HouseholdsReplaced replaced) {
        var now = clock.instant();
        job.schedule(runs.request(replaced.place(), Reassessment.Reason.HOUSEHOLDS_REPLACED, now), now);
    }

    /** What was asked for and never begun, as after an update of the product, begins now. */
    @EventListener(ApplicationReadyEvent.class)
    void takeUp() {
        runs.unfinished().forEach(run -> job.schedule(run.id(), run.dueAt()));
    }

    /** From the day on which it takes effect. */
    @EventListener
    void judgeAgain(StandardAdopted adopted) {
        var begins = adopted.effectiveFrom().atStartOfDay(clock.getZone()).toInstant();
        var due = begins.isBefore(clock.instant()) ? clock.instant() : begins;
        job.schedule(runs.request(adopted.place(), Reassessment.Reason.STANDARD_ADOPTED, due), due);
    }
}
