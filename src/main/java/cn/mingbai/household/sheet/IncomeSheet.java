package cn.mingbai.household.sheet;

import cn.mingbai.household.IncomeKind;
import cn.mingbai.household.IncomeNature;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The income account of a year as it is reckoned aloud (算账): yuan a year.
 *
 * @param version null where no account of this year was entered yet
 * @param operatingExpense null is not known
 * @param size members it is divided by
 */
public record IncomeSheet(
        int year,
        @Nullable Integer version,
        List<Item> items,
        @Nullable BigDecimal operatingExpense,
        @Nullable LocalDate surveyedOn,
        @Nullable String surveyedBy,
        int size) {

    /** One income; an amount that is null is not known. */
    public record Item(
            IncomeKind kind, String item, @Nullable BigDecimal amount, IncomeNature nature) {

        /** Whether it is income of the year at all. */
        public boolean counts() {
            return nature == IncomeNature.RECEIVED;
        }
    }

    /** Items of one kind, in their order. */
    public List<Item> of(IncomeKind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    /** What counts of one kind. */
    public BigDecimal counted(IncomeKind kind) {
        return sum(of(kind).stream().filter(Item::counts).toList());
    }

    /** What counts of all kinds, before expenses. */
    public BigDecimal gross() {
        return sum(items.stream().filter(Item::counts).toList());
    }

    public List<Item> notCounted() {
        return items.stream().filter(item -> !item.counts()).toList();
    }

    /** Whether something is missing without which there is no net income: an amount, or the expense of production. */
    public boolean isIncomplete() {
        return version == null
                || items.stream().anyMatch(item -> item.counts() && item.amount() == null)
                || (operatingExpense == null && counted(IncomeKind.OPERATING).signum() > 0);
    }

    /** What is left after the expense of production; null where it cannot be known. */
    public @Nullable BigDecimal net() {
        return isIncomplete() ? null : gross().subtract(Objects.requireNonNullElse(operatingExpense, BigDecimal.ZERO));
    }

    /** Net income a head, to the cent; null where it cannot be known. */
    public @Nullable BigDecimal perCapita() {
        var net = net();
        return net == null || size == 0 ? null : net.divide(BigDecimal.valueOf(size), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<Item> items) {
        return items.stream().map(Item::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
