package cn.mingbai.exit.view;

import cn.mingbai.criteria.edition.Standards;
import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.RegistrationStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How households stand in the register, as far as exits ask. */
@Component
class AfterExits {

    private final JdbcClient jdbc;
    private final Standards standards;

    AfterExits(JdbcClient jdbc, Standards standards) {
        this.jdbc = jdbc;
        this.standards = standards;
    }

    /** The latest year with an income account. */
    Optional<Integer> yearOf(HouseholdId id) {
        return jdbc.sql("SELECT max(year) AS year FROM income_account WHERE household_id = ?")
                .param(id.value())
                .query((row, index) -> Optional.ofNullable(row.getObject("year", Integer.class)))
                .single();
    }

    /** What goes on after its exit; empty while it is not out. */
    Optional<AfterExit> exitOf(HouseholdHeader header, int year) {
        if (header.status() != RegistrationStatus.EXITED) {
            return Optional.empty();
        }
        var exitedOn = jdbc.sql("SELECT exited_on FROM household WHERE id = ?")
                .param(header.id().value())
                .query((row, index) -> Optional.ofNullable(row.getObject("exited_on", LocalDate.class)))
                .single()
                .orElse(null);
        return Optional.ofNullable(exitedOn)
                .flatMap(day -> standards.find(header.area(), day.getYear()))
                .or(() -> standards.find(header.area(), year))
                .map(edition -> edition.standard().afterExit())
                .map(after -> new AfterExit(
                        exitedOn,
                        after.policiesUntil(),
                        after.policies(),
                        exitedOn == null ? null : exitedOn.plusMonths(after.followUpMonths()),
                        after.followUp()));
    }

    static LocalDate day(int year, Clock clock) {
        var today = LocalDate.now(clock);
        return today.getYear() == year ? today : LocalDate.of(year, 12, 31);
    }
}
