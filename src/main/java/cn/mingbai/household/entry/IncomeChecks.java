package cn.mingbai.household.entry;

import static cn.mingbai.household.entry.EntryFault.*;
import static cn.mingbai.household.entry.EntryField.*;

import cn.mingbai.household.IncomeKind;
import cn.mingbai.household.entry.HouseholdEntry.Income;
import cn.mingbai.household.entry.HouseholdEntry.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rules 15 and 16: an income account by itself. Pure. */
public final class IncomeChecks {

    /** What the database holds. */
    static final BigDecimal MOST_YUAN = new BigDecimal("9999999999.99");

    static final int LONGEST_ITEM = 40;
    static final int MOST_LINES = 100;
    private static final BigDecimal LOWEST_WAGE = BigDecimal.valueOf(100);
    private static final BigDecimal HIGHEST_WAGE = BigDecimal.valueOf(300_000);

    private final Map<String, BigDecimal> smallestBenefits;

    public IncomeChecks() {
        this.smallestBenefits = SmallestBenefits.read();
    }

    /** One income line by itself: amount readable, not negative, believable. */
    public List<EntryProblem> check(Line line) {
        var found = new ArrayList<EntryProblem>();
        var faults = new Faults(found);
        faults.choice(INCOME_KIND, line.kind(), true);
        faults.text(INCOME_ITEM, line.item(), LONGEST_ITEM, true);
        faults.choice(INCOME_NATURE, line.nature(), true);
        faults.number(INCOME_AMOUNT, line.amount(), MOST_YUAN, 2);
        var amount = line.amount().value();
        var smallest = smallestBenefits.get(line.item().strip());
        if (amount != null && smallest != null && amount.signum() > 0 && amount.compareTo(smallest) < 0) {
            faults.add(INCOME_AMOUNT, UNUSUALLY_SMALL_BENEFIT, line.item().strip(), smallest.toPlainString());
        }
        return List.copyOf(found);
    }

    /** The whole account: each line, and that operating income has its expense. */
    public List<EntryProblem> check(Income income) {
        var found = new ArrayList<EntryProblem>();
        for (var i = 0; i < income.lines().size(); i++) {
            for (var problem : check(income.lines().get(i))) {
                found.add(problem.atLine(i));
            }
        }
        var faults = new Faults(found);
        if (income.lines().size() > MOST_LINES) {
            faults.add(INCOME_ITEM, OUT_OF_RANGE, Integer.toString(MOST_LINES));
        }
        faults.number(OPERATING_EXPENSE, income.operatingExpense(), MOST_YUAN, 2);
        var wage = total(income, IncomeKind.WAGE);
        if (wage.signum() > 0 && (wage.compareTo(LOWEST_WAGE) < 0 || wage.compareTo(HIGHEST_WAGE) > 0)) {
            faults.add(INCOME_AMOUNT, UNUSUAL_WAGE, wage.toPlainString());
        }
        if (total(income, IncomeKind.OPERATING).signum() > 0
                && income.operatingExpense().isEmpty()) {
            faults.add(OPERATING_EXPENSE, OPERATING_INCOME_WITHOUT_EXPENSE);
        }
        return List.copyOf(found);
    }

    private static BigDecimal total(Income income, IncomeKind kind) {
        return income.lines().stream()
                .filter(line -> line.kind().is(kind))
                .map(line -> line.amount().value())
                .filter(amount -> amount != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
