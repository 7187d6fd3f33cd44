package cn.mingbai.household.standing;

import cn.mingbai.database.ChangeReason;
import cn.mingbai.household.HouseholdChanged;
import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.RegistrationStatus;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the end of a procedure does to a household's place in the register. Works only inside the transaction of the use case
 * that ends the procedure, which also checks who may; nobody else changes a status.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RegisterStanding {

    private static final Set<RegistrationStatus> ON_THE_REGISTER =
            EnumSet.of(RegistrationStatus.REGISTERED, RegistrationStatus.RETURNED);

    private final JdbcClient jdbc;
    private final ChangeReason reasons;
    private final MovementNote notes;
    private final ApplicationEventPublisher events;

    RegisterStanding(JdbcClient jdbc, ChangeReason reasons, MovementNote notes, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.reasons = reasons;
        this.notes = notes;
        this.events = events;
    }

    /** What a household became by being admitted. */
    public record Admitted(String number, RegistrationStatus status) {}

    /**
     * Enters a household in the register: REGISTERED, or RETURNED where it is poor again after an exit (返贫). A wrong exit
     * (错退) keeps the day of identification it had. One that is on the register, or whose status does not fit the kind of
     * entry, is an accident here: its case should never have been opened.
     */
    public Admitted admit(HouseholdId id, Admission admission) {
        var status = lock(id);
        var kind = Objects.requireNonNullElseGet(admission.kind(), () -> EntryKind.usualFor(status));
        if (!kind.isFor(status)) {
            throw new IllegalStateException("Household %s is %s and cannot enter as %s".formatted(id, status, kind));
        }
        var told = new MovementNote.Told(kind, admission.on(), admission.caseId(), admission.reason());
        var entered = notes.during(
                told,
                () -> jdbc.sql("""
                        UPDATE household
                           SET status = :status, category = :category, main_cause = :cause, exited_on = NULL,
                               identified_on = CASE WHEN :keeps THEN identified_on ELSE :on END, version = version + 1
                         WHERE id = :id
                        RETURNING number, area""")
                        .param("status", kind.to().name())
                        .param("keeps", kind == EntryKind.WRONGLY_EXITED)
                        .param("on", admission.on())
                        .param("category", admission.category().name())
                        .param("cause", admission.mainCause().name())
                        .param("id", id.value())
                        .query((row, index) -> new Entered(row.getString("number"), row.getLong("area")))
                        .single());
        events.publishEvent(new HouseholdChanged(id, entered.area()));
        return new Admitted(entered.number(), kind.to());
    }

    private record Entered(String number, long area) {}

    /**
     * Marks a household as having left poverty (脱贫); it stays in sight and its policies go on. One that is not on the
     * register is an accident here.
     *
     * @param on the day on which its exit was announced and marked
     * @param caseId the case that ended so, where there is one
     */
    public void exit(HouseholdId id, LocalDate on, String reason, @Nullable UUID caseId) {
        if (!ON_THE_REGISTER.contains(lock(id))) {
            throw new IllegalStateException("Household %s is not on the register and cannot exit".formatted(id));
        }
        var area = notes.during(
                new MovementNote.Told(null, on, caseId, reason),
                () -> jdbc.sql("""
                        UPDATE household SET status = 'EXITED', exited_on = :on, version = version + 1
                         WHERE id = :id RETURNING area""")
                        .param("on", on)
                        .param("id", id.value())
                        .query(Long.class)
                        .single());
        events.publishEvent(new HouseholdChanged(id, area));
    }

    /**
     * Takes a household off the register; its rows stay.
     *
     * @param to CLEARED (清退) or CANCELLED (整户消亡)
     * @param on the day it takes effect
     * @param caseId the case that ended so, where there is one
     */
    public void remove(HouseholdId id, RegistrationStatus to, LocalDate on, String reason, @Nullable UUID caseId) {
        if (to != RegistrationStatus.CLEARED && to != RegistrationStatus.CANCELLED) {
            throw new IllegalArgumentException("A household is not removed to " + to);
        }
        var status = lock(id);
        if (!ON_THE_REGISTER.contains(status) && status != RegistrationStatus.EXITED) {
            throw new IllegalStateException("Household %s is not on the register".formatted(id));
        }
        var area = notes.during(
                new MovementNote.Told(null, on, caseId, reason),
                () -> jdbc.sql("UPDATE household SET status = :to, version = version + 1 WHERE id = :id RETURNING area")
                        .param("to", to.name())
                        .param("id", id.value())
                        .query(Long.class)
                        .single());
        events.publishEvent(new HouseholdChanged(id, area));
    }

    /** One decision at a time: whoever comes second finds the status that the first has left. */
    private RegistrationStatus lock(HouseholdId id) {
        return jdbc.sql("SELECT status FROM household WHERE id = :id FOR NO KEY UPDATE")
                .param("id", id.value())
                .query(RegistrationStatus.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("No household %s in the area".formatted(id)));
    }

    /**
     * Writes down that a household was compared with the departments' lists, and what the county decided of each match. What
     * an earlier comparison by the same source said is replaced.
     */
    public void compared(HouseholdId id, long area, LocalDate on, List<ComparedExclusion> found, String reason) {
        reasons.because(reason);
        jdbc.sql("UPDATE household SET compared_on = ?, version = version + 1 WHERE id = ?")
                .params(on, id.value())
                .update();
        for (var exclusion : found) {
            var explanation = exclusion.explanation();
            jdbc.sql("DELETE FROM exclusion WHERE household_id = ? AND kind = ? AND source = ?")
                    .params(id.value(), exclusion.kind().name(), exclusion.source())
                    .update();
            jdbc.sql("""
                            INSERT INTO exclusion (household_id, area, kind, explanation, status, source, found_on)
                            VALUES (:id, :area, :kind, :explanation, :status, :source, :on)""")
                    .param("id", id.value())
                    .param("area", area)
                    .param("kind", exclusion.kind().name())
                    .param("explanation", explanation == null ? null : explanation.name())
                    .param("status", exclusion.status().name())
                    .param("source", exclusion.source())
                    .param("on", exclusion.foundOn())
                    .update();
        }
        events.publishEvent(new HouseholdChanged(id, area));
    }
}
