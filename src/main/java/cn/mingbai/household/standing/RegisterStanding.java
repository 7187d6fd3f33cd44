package cn.mingbai.household.standing;

import cn.mingbai.database.ChangeReason;
import cn.mingbai.household.HouseholdChanged;
import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.RegistrationStatus;
import java.time.LocalDate;
import java.util.List;
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

    private final JdbcClient jdbc;
    private final ChangeReason reasons;
    private final ApplicationEventPublisher events;

    RegisterStanding(JdbcClient jdbc, ChangeReason reasons, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.reasons = reasons;
        this.events = events;
    }

    /** What a household became by being admitted. */
    public record Admitted(String number, RegistrationStatus status) {}

    /**
     * Enters a household in the register: REGISTERED, or RETURNED where it had left poverty before (返贫). One that is on the
     * register is an accident here: its case should never have been opened.
     */
    public Admitted admit(HouseholdId id, Admission admission) {
        reasons.because(admission.reason());
        return jdbc.sql("""
                        UPDATE household
                           SET status = CASE WHEN status = 'EXITED' THEN 'RETURNED' ELSE 'REGISTERED' END,
                               identified_on = :on, category = :category, main_cause = :cause, version = version + 1
                         WHERE id = :id AND status NOT IN ('REGISTERED', 'RETURNED')
                        RETURNING number, status, area""")
                .param("on", admission.on())
                .param("category", admission.category().name())
                .param("cause", admission.mainCause().name())
                .param("id", id.value())
                .query((row, index) -> {
                    events.publishEvent(new HouseholdChanged(id, row.getLong("area")));
                    return new Admitted(row.getString("number"), RegistrationStatus.valueOf(row.getString("status")));
                })
                .optional()
                .orElseThrow(() -> new IllegalStateException("Household %s is on the register already".formatted(id)));
    }

    /**
     * Takes a household off the register; its rows stay.
     *
     * @param to CLEARED (清退) or CANCELLED (整户消亡)
     */
    public void remove(HouseholdId id, RegistrationStatus to, String reason) {
        if (to != RegistrationStatus.CLEARED && to != RegistrationStatus.CANCELLED) {
            throw new IllegalArgumentException("A household is not removed to " + to);
        }
        reasons.because(reason);
        var area = jdbc.sql("""
                        UPDATE household SET status = :to, version = version + 1
                         WHERE id = :id AND status IN ('REGISTERED', 'RETURNED', 'EXITED') RETURNING area""")
                .param("to", to.name())
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("Household %s is not on the register".formatted(id)));
        events.publishEvent(new HouseholdChanged(id, area));
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
