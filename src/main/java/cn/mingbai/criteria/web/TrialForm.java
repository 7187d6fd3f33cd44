package cn.mingbai.criteria.web;

import cn.mingbai.household.Assurance;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.household.HouseholdFacts.Housing;
import cn.mingbai.household.HouseholdFacts.IncomeItem;
import cn.mingbai.household.HouseholdFacts.Member;
import cn.mingbai.household.HouseholdFacts.Water;
import cn.mingbai.household.HousingGrade;
import cn.mingbai.household.IncomeKind;
import cn.mingbai.household.IncomeNature;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Some facts of a household as somebody would have them otherwise; blank is unknown. Amounts in yuan for the whole household. */
record TrialForm(
        @Pattern(regexp = AMOUNT) @Nullable String wage,
        @Pattern(regexp = AMOUNT) @Nullable String operating,
        @Pattern(regexp = AMOUNT) @Nullable String property,
        @Pattern(regexp = AMOUNT) @Nullable String transfer,
        @Pattern(regexp = AMOUNT) @Nullable String expense,
        @Nullable Assurance food,
        @Nullable Assurance clothing,
        @Nullable HousingGrade grade,
        @Nullable Boolean renovated,
        @Nullable Boolean livesElsewhereSafely,
        @Nullable Boolean waterSafe,
        @Nullable Boolean everybodyTreated) {

    static final String AMOUNT = "\\s*([0-9]{1,9}(\\.[0-9]{1,2})?)?\\s*";

    /** The facts as they are. */
    static TrialForm of(HouseholdFacts facts) {
        var housing = facts.housing();
        var water = facts.water();
        return new TrialForm(
                sum(facts, IncomeKind.WAGE),
                sum(facts, IncomeKind.OPERATING),
                sum(facts, IncomeKind.PROPERTY),
                sum(facts, IncomeKind.TRANSFER),
                text(facts.operatingExpense()),
                facts.food(),
                facts.clothing(),
                housing == null ? null : housing.grade(),
                housing == null ? null : housing.renovated(),
                housing == null ? null : housing.livesElsewhereSafely(),
                water == null ? null : water.declaredSafe(),
                treated(facts));
    }

    /** The household's facts with these in their place; what was left as it is stays as it is. */
    HouseholdFacts applyTo(HouseholdFacts facts) {
        var before = of(facts);
        var housing = facts.housing();
        var members = facts.members();
        return new HouseholdFacts(
                facts.registration(),
                members == null || Objects.equals(everybodyTreated, before.everybodyTreated)
                        ? members
                        : members.stream().map(this::treated).toList(),
                income(facts),
                amount(expense),
                food,
                clothing,
                new Housing(grade, renovated, livesElsewhereSafely, housing == null ? null : housing.relocation()),
                Objects.equals(waterSafe, before.waterSafe)
                        ? facts.water()
                        : new Water(null, null, null, null, waterSafe),
                facts.exclusions(),
                facts.assistance(),
                facts.householderConsents(),
                facts.sources());
    }

    private @Nullable List<IncomeItem> income(HouseholdFacts facts) {
        var kept = new ArrayList<IncomeItem>();
        var known = facts.income();
        if (known != null) {
            known.stream()
                    .filter(item -> item.nature() != IncomeNature.RECEIVED)
                    .forEach(kept::add);
        }
        add(kept, IncomeKind.WAGE, wage);
        add(kept, IncomeKind.OPERATING, operating);
        add(kept, IncomeKind.PROPERTY, property);
        add(kept, IncomeKind.TRANSFER, transfer);
        return kept.isEmpty() && known == null ? null : kept;
    }

    private static void add(List<IncomeItem> items, IncomeKind kind, @Nullable String typed) {
        var amount = amount(typed);
        if (amount != null) {
            items.add(new IncomeItem(kind, null, amount, IncomeNature.RECEIVED));
        }
    }

    private Member treated(Member m) {
        return new Member(
                m.name(),
                m.relation(),
                m.birthDate(),
                m.schooling(),
                m.health(),
                m.labour(),
                m.basicMedicalInsurance(),
                m.criticalIllnessInsurance(),
                everybodyTreated);
    }

    /** Yes for all, no for anybody, else not known. */
    private static @Nullable Boolean treated(HouseholdFacts facts) {
        var members = facts.members();
        if (members == null || members.isEmpty()) {
            return null;
        }
        if (members.stream().anyMatch(member -> Boolean.FALSE.equals(member.treatmentAssured()))) {
            return false;
        }
        return members.stream().allMatch(member -> Boolean.TRUE.equals(member.treatmentAssured())) ? true : null;
    }

    private static @Nullable String sum(HouseholdFacts facts, IncomeKind kind) {
        var items = facts.income();
        if (items == null) {
            return null;
        }
        var amounts = items.stream()
                .filter(item -> item.kind() == kind && item.nature() == IncomeNature.RECEIVED)
                .map(IncomeItem::amount)
                .filter(Objects::nonNull)
                .toList();
        return amounts.isEmpty() ? null : text(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static @Nullable String text(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }

    private static @Nullable BigDecimal amount(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : new BigDecimal(typed.strip());
    }
}
