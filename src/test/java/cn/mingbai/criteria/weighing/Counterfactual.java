package cn.mingbai.criteria.weighing;

import cn.mingbai.criteria.Change;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.SampleHousehold;
import cn.mingbai.criteria.StandardFixtures;
import cn.mingbai.criteria.standard.Comparison;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.household.Assurance;
import cn.mingbai.household.ExclusionKind;
import cn.mingbai.household.ExclusionStatus;
import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.HouseholdFacts.Assistance;
import cn.mingbai.household.HouseholdFacts.Exclusion;
import cn.mingbai.household.HouseholdFacts.Housing;
import cn.mingbai.household.HouseholdFacts.IncomeItem;
import cn.mingbai.household.HouseholdFacts.Member;
import cn.mingbai.household.HouseholdFacts.Registration;
import cn.mingbai.household.HouseholdFacts.Relocation;
import cn.mingbai.household.HouseholdFacts.Schooling;
import cn.mingbai.household.HousingGrade;
import cn.mingbai.household.IncomeKind;
import cn.mingbai.household.IncomeNature;
import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.household.Relation;
import cn.mingbai.household.RelocationMode;
import cn.mingbai.household.SchoolingReason;
import cn.mingbai.household.SchoolingState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Does to a household what a change says, and nothing else. */
final class Counterfactual {

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
    private static final LocalDate CHILDS_BIRTH = LocalDate.of(2006, 5, 1);

    private final SampleHousehold household;
    private Standard standard;

    Counterfactual(SampleHousehold household, Standard standard) {
        this.household = new SampleHousehold(household.facts());
        this.standard = standard;
    }

    SampleHousehold household() {
        return household;
    }

    Standard standard() {
        return standard;
    }

    void apply(Change change, Criterion criterion) {
        boolean met = change.to() == Outcome.MET;
        switch (criterion) {
            case REGISTRATION -> register(met ? RegistrationStatus.REGISTERED : RegistrationStatus.NONE);
            case INCOME -> income(change);
            case FOOD -> household.food = met ? Assurance.ASSURED : Assurance.NOT_ASSURED;
            case CLOTHING -> household.clothing = met ? Assurance.ASSURED : Assurance.NOT_ASSURED;
            case EDUCATION -> education(met);
            case MEDICAL -> household.members = change(somebody(), met ? Integer.MAX_VALUE : 1, m -> insured(m, met));
            case HOUSING -> house(met);
            case WATER -> household.water = SampleHousehold.water("25", met ? "15" : "45", "95", true, null);
            case EXCLUSION -> exclusions(met);
            case NEWLY_IDENTIFIED -> identified(change);
            case TRANSFER_ONLY -> earn(BigDecimal.ONE);
            case SAFETY_NET -> safetyNet(met);
            case RELOCATION -> relocated(met);
            case ASSISTANCE -> household.assistance = new Assistance(met, met);
            case CONSENT -> household.consents = met;
        }
    }

    private void income(Change change) {
        household.members = somebody();
        int persons = household.members.size();
        var line = standard.income().povertyLine();
        boolean clear = !change.sentence().key().endsWith("settled");
        if (change.to() == Outcome.NOT_MET) {
            household.income = List.of(SampleHousehold.received(IncomeKind.TRANSFER, "1"));
            household.operatingExpense = BigDecimal.ZERO;
        } else if (clear && change.sentence().arguments().size() == 2) {
            var gap = (BigDecimal) change.sentence().arguments().get(1);
            boolean beyond = change.sentence().key().endsWith(Comparison.ABOVE.name());
            earn(gap.multiply(BigDecimal.valueOf(persons)).add(beyond ? new BigDecimal("0.01") : BigDecimal.ZERO));
        } else if (clear) {
            earn(new BigDecimal("0.01"));
        } else {
            household.income = List.of();
            household.operatingExpense = BigDecimal.ZERO;
            earn(line.add(BigDecimal.ONE).multiply(BigDecimal.valueOf(persons)));
        }
    }

    private void earn(BigDecimal amount) {
        var items = new ArrayList<>(Objects.requireNonNullElse(household.income, List.<IncomeItem>of()));
        items.add(new IncomeItem(IncomeKind.WAGE, null, amount, IncomeNature.RECEIVED));
        household.income = items;
    }

    private List<Member> somebody() {
        var members = household.members;
        return members == null || members.isEmpty() ? List.of(SampleHousehold.adult(Relation.HEAD)) : members;
    }

    private void education(boolean met) {
        var schooling = met
                ? new Schooling(SchoolingState.IN_SCHOOL, null)
                : new Schooling(SchoolingState.DROPPED_OUT, SchoolingReason.WEARINESS);
        household.members = change(
                somebody(),
                met ? Integer.MAX_VALUE : 1,
                member -> SampleHousehold.taught(member, met ? member.birthDate() : CHILDS_BIRTH, schooling));
    }

    private static Member insured(Member member, boolean met) {
        return SampleHousehold.insured(member, met, met, met);
    }

    private static List<Member> change(List<Member> members, int howMany, UnaryOperator<Member> change) {
        var changed = new ArrayList<Member>();
        for (var member : members) {
            changed.add(changed.size() < howMany ? change.apply(member) : member);
        }
        return changed;
    }

    private void house(boolean met) {
        var relocation = household.housing == null || !met ? null : household.housing.relocation();
        household.housing = new Housing(HousingGrade.D, met, false, relocation);
    }

    private void relocated(boolean met) {
        var housing = household.housing == null ? new Housing(HousingGrade.B, false, false, null) : household.housing;
        household.housing = new Housing(
                housing.grade(),
                housing.renovated(),
                housing.livesElsewhereSafely(),
                new Relocation(RelocationMode.CONCENTRATED, true, met));
    }

    private void exclusions(boolean met) {
        var registration = registration();
        if (!met && registration.identifiedOn() == null) {
            household.registration =
                    new Registration(registration.status(), LONG_AGO.plusYears(5), registration.category());
        }
        var found = household.exclusions == null
                ? met ? List.<Exclusion>of() : List.of(SampleHousehold.stated(ExclusionKind.VEHICLE))
                : household.exclusions;
        household.exclusions = found.stream()
                .map(exclusion -> met
                        ? new Exclusion(exclusion.kind(), null, null, ExclusionStatus.DISMISSED, null)
                        : new Exclusion(
                                Objects.requireNonNullElse(exclusion.kind(), ExclusionKind.VEHICLE),
                                LONG_AGO,
                                null,
                                ExclusionStatus.CONFIRMED,
                                null))
                .toList();
    }

    private void register(RegistrationStatus status) {
        household.registration = new Registration(
                status, registration().identifiedOn(), registration().category());
    }

    private void identified(Change change) {
        var known = registration();
        if (change.to() == Outcome.MET && known.identifiedOn() != null) {
            var year = (Integer) change.sentence().arguments().getFirst();
            standard = StandardFixtures.withYear(standard, year);
            return;
        }
        int year = change.to() == Outcome.MET ? standard.year() - 2 : standard.year();
        household.registration = new Registration(known.status(), LocalDate.of(year, 6, 1), known.category());
    }

    private void safetyNet(boolean met) {
        var known = registration();
        household.registration = new Registration(
                known.status(),
                known.identifiedOn(),
                met ? HouseholdCategory.GENERAL : HouseholdCategory.SUBSISTENCE_ALLOWANCE);
        if (!met) {
            standard = StandardFixtures.withExit(
                    standard,
                    StandardFixtures.exit(
                            standard.exit().transferOnly(),
                            standard.income().povertyLine().toPlainString()));
        }
    }

    private Registration registration() {
        return household.registration == null ? new Registration(null, null, null) : household.registration;
    }
}
