package cn.mingbai.exit.doubt;

import static cn.mingbai.exit.doubt.DoubtRule.HUNDRED;
import static cn.mingbai.exit.doubt.DoubtRule.doubt;

import cn.mingbai.criteria.standard.ExitSettings;
import cn.mingbai.household.IncomeKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/** Patterns that one household's account shows by itself. Amounts are compared exactly, rounded for readers only. */
final class IncomeRules {

    private IncomeRules() {}

    /** Only what was received counts; what was expected before, or reads like it, is asked about. */
    static Optional<PaperDoubt> expectedAsReceived(PlannedExit exit, Surroundings around, ExitSettings settings) {
        var limit = settings.get("doubt.expected.amount");
        var expected = sum(
                exit.incomes(),
                income -> income.onceExpected()
                        || around.expectingWords().stream().anyMatch(income.item()::contains));
        return limit.holds(expected)
                ? doubt(DoubtKind.EXPECTED_AS_RECEIVED, expected, limit, expected)
                : Optional.empty();
    }

    static Optional<PaperDoubt> employmentWithoutWages(PlannedExit exit, Surroundings around, ExitSettings settings) {
        var limit = settings.get("doubt.employment.wages");
        var wages = sum(exit.incomes(), income -> income.kind() == IncomeKind.WAGE);
        return exit.byEmployment() && limit.holds(wages)
                ? doubt(DoubtKind.EMPLOYMENT_WITHOUT_WAGES, wages, limit, wages)
                : Optional.empty();
    }

    /** Without any income there is no share; the criterion of income judges that. */
    static Optional<PaperDoubt> almostOnlyTransfers(PlannedExit exit, Surroundings around, ExitSettings settings) {
        var limit = settings.get("doubt.transfers.share");
        var all = sum(exit.incomes(), income -> true);
        var transfers = sum(exit.incomes(), income -> income.kind() == IncomeKind.TRANSFER);
        if (all.signum() <= 0
                || !limit.threshold().comparison().holds(transfers.multiply(HUNDRED), all.multiply(limit.value()))) {
            return Optional.empty();
        }
        var share = transfers.multiply(HUNDRED).divide(all, 2, RoundingMode.HALF_UP);
        return doubt(
                DoubtKind.ALMOST_ONLY_TRANSFERS, share, limit, transfers, all, share.toPlainString(), limit.value());
    }

    private static BigDecimal sum(Collection<StatedIncome> incomes, Predicate<StatedIncome> which) {
        return incomes.stream().filter(which).map(StatedIncome::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
