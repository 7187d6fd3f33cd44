package cn.mingbai.household.register;

import static java.util.Objects.requireNonNull;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.OfficerNames;
import cn.mingbai.database.ChangeReason;
import cn.mingbai.household.HouseholdChanged;
import cn.mingbai.household.entry.EntryProblem;
import cn.mingbai.household.entry.Severity;
import cn.mingbai.shared.ChangedMeanwhileException;
import cn.mingbai.shared.NotFoundException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every desk does with a household: take it out for one officer at a time, and put it back with a reason. */
@Component
class HouseholdFile {

    private static final Map<Class<?>, String> STAMPS = Map.of(
            Household.class, "SELECT recorded_by, recorded_at FROM household WHERE id = :id",
            Member.class, "SELECT recorded_by, recorded_at FROM member WHERE id = :id",
            LivingConditions.class, "SELECT recorded_by, recorded_at FROM living_conditions WHERE id = :id",
            IncomeAccount.class, "SELECT recorded_by, recorded_at FROM income_account WHERE id = :id",
            Exclusion.class, "SELECT recorded_by, recorded_at FROM exclusion WHERE id = :id");

    private final HouseholdTable households;
    private final CurrentOfficer current;
    private final OfficerNames names;
    private final ChangeReason reasons;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    HouseholdFile(
            HouseholdTable households,
            CurrentOfficer current,
            OfficerNames names,
            ChangeReason reasons,
            ApplicationEventPublisher events,
            JdbcClient jdbc) {
        this.households = households;
        this.current = current;
        this.names = names;
        this.reasons = reasons;
        this.events = events;
        this.jdbc = jdbc;
    }

    /** The household, locked until the transaction ends; not there where the officer sees none. */
    Household open(String number) {
        var scope = current.require().place().range();
        return households
                .lock(number, scope.lo(), scope.hi())
                .orElseThrow(() -> new NotFoundException("No household with this number in the area"));
    }

    /** Before the change: the history will say why. */
    void because(String reason) {
        reasons.because(reason.strip());
    }

    /** After the change: whoever concluded something from the household hears of it in the same transaction. */
    EntryOutcome saved(Household household, List<EntryProblem> problems) {
        events.publishEvent(new HouseholdChanged(household.id(), household.area()));
        return EntryOutcome.Saved.of(household.number(), problems);
    }

    /** The form was opened on an older state of this row; tells who changed it since, and when. */
    ChangedMeanwhileException changedMeanwhile(Class<?> aggregate, UUID id) {
        return jdbc.sql(requireNonNull(STAMPS.get(aggregate)))
                .param("id", id)
                .query((row, index) -> new ChangedMeanwhileException(
                        names.of(row.getString("recorded_by")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .single();
    }

    static boolean hasError(List<EntryProblem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
