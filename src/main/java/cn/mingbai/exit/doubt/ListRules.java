package cn.mingbai.exit.doubt;

import static cn.mingbai.exit.doubt.DoubtRule.HUNDRED;
import static cn.mingbai.exit.doubt.DoubtRule.doubt;

import cn.mingbai.criteria.standard.ExitSettings;
import cn.mingbai.criteria.standard.Setting;
import cn.mingbai.household.IncomeKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;

/** Patterns that show only beside the other planned exits of the list. */
final class ListRules {

    private ListRules() {}

    /** Earned amounts only: pensions and allowances are the same for everybody by law. */
    static Optional<PaperDoubt> identicalAmounts(PlannedExit exit, Surroundings around, ExitSettings settings) {
        var limit = settings.get("doubt.identical.households");
        return exit.incomes().stream()
                .filter(income -> income.kind() != IncomeKind.TRANSFER)
                .filter(income -> income.amount().signum() > 0)
                .map(income -> new Alike(income, households(income, around)))
                .max(Comparator.comparingLong(Alike::households))
                .filter(alike -> limit.holds(alike.households()))
                .flatMap(alike -> doubt(
                        DoubtKind.IDENTICAL_AMOUNTS,
                        BigDecimal.valueOf(alike.households()),
                        limit,
                        alike.income().amount(),
                        BigDecimal.valueOf(alike.households()),
                        limit.value()));
    }

    private record Alike(StatedIncome income, long households) {}

    private static long households(StatedIncome income, Surroundings around) {
        return around.list().stream()
                .filter(other -> other.incomes().stream()
                        .anyMatch(its ->
                                its.kind() == income.kind() && its.amount().compareTo(income.amount()) == 0))
                .count();
    }

    /** One income just above the line is nothing; many of one list are asked about, each of them. */
    static Optional<PaperDoubt> bunchedAboveLine(PlannedExit exit, Surroundings around, ExitSettings settings) {
        var margin = settings.get("doubt.bunched.margin");
        var share = settings.get("doubt.bunched.share");
        if (!isJustAbove(exit, around, margin)) {
            return Optional.empty();
        }
        var just = around.list().stream()
                .filter(other -> isJustAbove(other, around, margin))
                .count();
        var part = BigDecimal.valueOf(just).multiply(HUNDRED);
        var whole = BigDecimal.valueOf(around.list().size());
        if (!settings.get("doubt.bunched.households").holds(just)
                || !share.threshold().comparison().holds(part, whole.multiply(share.value()))) {
            return Optional.empty();
        }
        return doubt(
                DoubtKind.BUNCHED_ABOVE_LINE,
                part.divide(whole, 2, RoundingMode.HALF_UP),
                share,
                BigDecimal.valueOf(just),
                whole,
                margin.value(),
                share.value());
    }

    /** Above the line, and by no more of it than the margin says. */
    private static boolean isJustAbove(PlannedExit exit, Surroundings around, Setting margin) {
        var income = exit.perCapitaIncome();
        var line = around.povertyLine();
        return income != null
                && income.compareTo(line) > 0
                && margin.threshold()
                        .comparison()
                        .holds(income.subtract(line).multiply(HUNDRED), line.multiply(margin.value()));
    }

    /** Edited within the last days before the list closes, as many others of the list were. */
    static Optional<PaperDoubt> massEdits(PlannedExit exit, Surroundings around, ExitSettings settings) {
        var days = settings.get("doubt.edits.days");
        var limit = settings.get("doubt.edits.households");
        if (!isEditedLate(exit, around, days)) {
            return Optional.empty();
        }
        var edited = around.list().stream()
                .filter(other -> isEditedLate(other, around, days))
                .count();
        return limit.holds(edited)
                ? doubt(
                        DoubtKind.MASS_EDITS,
                        BigDecimal.valueOf(edited),
                        limit,
                        days.value(),
                        BigDecimal.valueOf(edited),
                        limit.value())
                : Optional.empty();
    }

    private static boolean isEditedLate(PlannedExit exit, Surroundings around, Setting days) {
        var closes = around.closesOn().toEpochDay();
        return exit.editedOn().stream()
                .mapToLong(day -> closes - day.toEpochDay())
                .anyMatch(before -> before >= 0 && days.holds(before));
    }
}
