package cn.mingbai.household.sheet;

import cn.mingbai.household.entry.EntryField;
import cn.mingbai.household.entry.EntryProblem;
import cn.mingbai.household.entry.HouseholdChecks;
import cn.mingbai.household.entry.HouseholdEntry;
import cn.mingbai.household.entry.HouseholdEntry.Income;
import cn.mingbai.household.entry.LivingEntry;
import cn.mingbai.household.entry.Severity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What should be looked at again about a household that stands in the register, by the checks of its entry (请核对). */
@Component
public class HouseholdRemarks {

    private final Clock clock;

    HouseholdRemarks(Clock clock) {
        this.clock = clock;
    }

    /**
     * One remark.
     *
     * @param member whom it is about, null for the household
     */
    public record Remark(EntryProblem problem, @Nullable String member) {}

    /** Remarks on members and register, and on living conditions where somebody has surveyed them. */
    public List<Remark> on(HouseholdSheet sheet) {
        var living = sheet.living();
        var entry = new HouseholdEntry(
                sheet.register(),
                living == null ? LivingEntry.UNKNOWN : living.found(),
                Income.UNKNOWN,
                sheet.members().stream().map(MemberSheet::person).toList());
        return new HouseholdChecks(LocalDate.now(clock))
                .check(entry).stream()
                        .filter(problem -> problem.severity() != Severity.ERROR)
                        .filter(problem -> living != null || problem.severity() != Severity.HINT)
                        .filter(problem -> !isMissingOnlyHere(problem, sheet))
                        .map(problem -> new Remark(problem, name(problem, sheet)))
                        .toList();
    }

    /** The sheet holds no numbers, so what the checks miss about them is no remark. */
    private static boolean isMissingOnlyHere(EntryProblem problem, HouseholdSheet sheet) {
        return problem.field() == EntryField.ID_NUMBER
                || (problem.field() == EntryField.ID_KIND
                        && problem.line() >= 0
                        && sheet.members().get(problem.line()).idNumber() != null);
    }

    private static @Nullable String name(EntryProblem problem, HouseholdSheet sheet) {
        return problem.line() < 0
                ? null
                : Objects.requireNonNull(sheet.members().get(problem.line())).name();
    }
}
