package cn.mingbai.criteria;

import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.household.HouseholdFacts.IncomeItem;
import cn.mingbai.household.IncomeKind;
import cn.mingbai.household.IncomeNature;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A household's net income of the year (纯收入): what was received, less what production cost. Yuan for the whole household.
 *
 * <p>Expected income, one-off relief and grants for a fixed purpose do not count. Where something is unknown the net income
 * lies between two bounds: an amount left blank can only add, an expense left blank can only take away.
 *
 * @param persons null when nobody is known to belong to the household
 * @param received what counts, by kind, as far as kind and amount are known
 * @param notCounted what the household has besides and what does not count
 * @param atLeast null when there is no telling how little it is
 * @param atMost null when there is no telling how much it is
 */
public record IncomeAccount(
        @Nullable Integer persons,
        Map<IncomeKind, BigDecimal> received,
        BigDecimal notCounted,
        @Nullable BigDecimal operatingExpense,
        @Nullable BigDecimal atLeast,
        @Nullable BigDecimal atMost) {

    public static IncomeAccount of(HouseholdFacts facts) {
        var members = facts.members();
        var persons = members == null || members.isEmpty() ? null : Integer.valueOf(members.size());
        var items = facts.income();
        if (items == null) {
            return new IncomeAccount(persons, Map.of(), BigDecimal.ZERO, facts.operatingExpense(), null, null);
        }
        var expense = facts.operatingExpense();
        var known = expense == null ? BigDecimal.ZERO : expense;
        var atLeast =
                expense == null && mayHaveOperated(items) ? null : least(items).subtract(known);
        var most = most(items);
        return new IncomeAccount(
                persons,
                received(items),
                notCounted(items),
                expense,
                atLeast,
                most == null ? null : most.subtract(known));
    }

    /** The net income of the household, or null when it is not exactly known. */
    public @Nullable BigDecimal total() {
        return atLeast != null && atMost != null && atLeast.compareTo(atMost) == 0 ? atLeast : null;
    }

    /** Per person, two decimals, half up, for showing; null when not exactly known. */
    public @Nullable BigDecimal perCapita() {
        var total = total();
        return total == null || persons == null
                ? null
                : total.divide(BigDecimal.valueOf(persons), 2, RoundingMode.HALF_UP);
    }

    /** Whether production brought in something, or may have: then its expense has to be known. */
    private static boolean mayHaveOperated(List<IncomeItem> items) {
        return items.stream()
                .filter(item -> item.kind() == IncomeKind.OPERATING || item.kind() == null)
                .filter(item -> item.nature() == IncomeNature.RECEIVED || item.nature() == null)
                .map(IncomeItem::amount)
                .anyMatch(amount -> amount == null || amount.signum() > 0);
    }

    private static BigDecimal least(List<IncomeItem> items) {
        return sum(items.stream()
                .filter(item -> item.nature() == IncomeNature.RECEIVED)
                .toList());
    }

    private static @Nullable BigDecimal most(List<IncomeItem> items) {
        var possible = items.stream()
                .filter(item -> item.nature() == IncomeNature.RECEIVED || item.nature() == null)
                .toList();
        return possible.stream().anyMatch(item -> item.amount() == null) ? null : sum(possible);
    }

    private static BigDecimal notCounted(List<IncomeItem> items) {
        return sum(items.stream()
                .filter(item -> item.nature() != IncomeNature.RECEIVED && item.nature() != null)
                .toList());
    }

    private static Map<IncomeKind, BigDecimal> received(List<IncomeItem> items) {
        var byKind = new EnumMap<IncomeKind, BigDecimal>(IncomeKind.class);
        for (var item : items) {
            var kind = item.kind();
            var amount = item.amount();
            if (item.nature() == IncomeNature.RECEIVED && kind != null && amount != null) {
                byKind.merge(kind, amount, BigDecimal::add);
            }
        }
        return Collections.unmodifiableMap(byKind);
    }

    private static BigDecimal sum(List<IncomeItem> items) {
        var sum = BigDecimal.ZERO;
        for (var item : items) {
            var amount = item.amount();
            sum = amount == null ? sum : sum.add(amount);
        }
        return sum;
    }
}
