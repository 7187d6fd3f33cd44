package cn.mingbai.household.standing;

import cn.mingbai.database.ChangeReason;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the database what a change of the register is, where the rows alone do not say it: the triggers that keep the movement
 * ledger write it down. Holds for one change only; what else happens in the transaction is none of its business.
 */
@Component
class MovementNote {

    private static final String STATE = """
            SELECT set_config('mingbai.movement', :kind, true), set_config('mingbai.effective_on', :on, true),
                   set_config('mingbai.case', :case, true)""";

    private final JdbcClient jdbc;
    private final ChangeReason reasons;

    MovementNote(JdbcClient jdbc, ChangeReason reasons) {
        this.jdbc = jdbc;
        this.reasons = reasons;
    }

    /**
     * What is to be written down.
     *
     * @param kind as what a household enters, null where the statuses say it
     * @param on the day the change takes effect
     */
    record Told(
            @Nullable EntryKind kind,
            LocalDate on,
            @Nullable UUID caseId,
            String reason) {}

    <T> T during(Told told, Supplier<T> change) {
        reasons.because(told.reason());
        state(told.kind() == null ? "" : told.kind().movement(), text(told.on()), text(told.caseId()));
        var done = change.get();
        state("", "", "");
        return done;
    }

    private void state(String kind, String on, String caseId) {
        jdbc.sql(STATE)
                .param("kind", kind)
                .param("on", on)
                .param("case", caseId)
                .query((row, index) -> row.getString(1))
                .single();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
