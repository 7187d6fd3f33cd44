package cn.mingbai.household.register;

import cn.mingbai.household.entry.EntryFault;
import cn.mingbai.household.entry.EntryField;
import cn.mingbai.household.entry.EntryProblem;
import cn.mingbai.household.entry.HouseholdEntry.Income;
import cn.mingbai.household.entry.IncomeChecks;
import cn.mingbai.household.entry.LivingEntry.Survey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the income of a household is reckoned (收入算账), a year at a time and item by item. */
@Service
@Transactional
@PreAuthorize("hasAuthority('HOUSEHOLD_EDIT')")
public class IncomeDesk {

    private static final int FIRST_YEAR = 2010;

    private final HouseholdFile file;
    private final IncomeTable table;
    private final IncomeChecks checks = new IncomeChecks();
    private final Clock clock;

    IncomeDesk(HouseholdFile file, IncomeTable table, Clock clock) {
        this.file = file;
        this.table = table;
        this.clock = clock;
    }

    /**
     * Enters the account of a year, in place of what was known before.
     *
     * @param year in which the accounting period ends; from 2010 to next year
     * @param version the state the form was opened on, null where there was none
     */
    public EntryOutcome settle(
            String number, int year, @Nullable Integer version, Income entered, Survey survey, String reason) {
        var household = file.open(number);
        var known = table.toSettle(household.id().value(), year);
        if (known.isPresent() && !known.get().isAt(version)) {
            throw file.changedMeanwhile(IncomeAccount.class, known.get().id());
        }
        var today = LocalDate.now(clock);
        var problems = new ArrayList<>(checks.check(entered));
        if (year < FIRST_YEAR || year > today.getYear() + 1) {
            problems.add(EntryProblem.about(
                    EntryField.YEAR, EntryFault.OUT_OF_RANGE, Integer.toString(today.getYear() + 1)));
        }
        var day = survey.on().value();
        if (survey.on().isUnreadable()) {
            problems.add(EntryProblem.about(
                    EntryField.SURVEYED_ON, EntryFault.NOT_A_DATE, survey.on().text()));
        } else if (day != null && day.isAfter(today)) {
            problems.add(EntryProblem.about(EntryField.SURVEYED_ON, EntryFault.OUT_OF_RANGE, today));
        }
        problems.addAll(ReasonChecks.check(reason));
        if (HouseholdFile.hasError(problems)) {
            return new EntryOutcome.Refused(problems);
        }
        file.because(reason);
        var account = known.orElseGet(() -> new IncomeAccount(household, year));
        account.settle(entered, survey);
        table.save(account);
        return file.saved(household, problems);
    }
}
