package cn.mingbai.criteria;

import cn.mingbai.household.Assurance;
import cn.mingbai.household.ExclusionExplanation;
import cn.mingbai.household.ExclusionKind;
import cn.mingbai.household.ExclusionStatus;
import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.household.HouseholdFacts.Assistance;
import cn.mingbai.household.HouseholdFacts.Exclusion;
import cn.mingbai.household.HouseholdFacts.Housing;
import cn.mingbai.household.HouseholdFacts.IncomeItem;
import cn.mingbai.household.HouseholdFacts.Member;
import cn.mingbai.household.HouseholdFacts.Registration;
import cn.mingbai.household.HouseholdFacts.Relocation;
import cn.mingbai.household.HouseholdFacts.Schooling;
import cn.mingbai.household.HouseholdFacts.Water;
import cn.mingbai.household.HousingGrade;
import cn.mingbai.household.IncomeKind;
import cn.mingbai.household.IncomeNature;
import cn.mingbai.household.LabourAbility;
import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.household.Relation;
import cn.mingbai.household.RelocationMode;
import cn.mingbai.household.SchoolingReason;
import cn.mingbai.household.SchoolingState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Builds invented households. A new one has everything: nothing is unknown, every guarantee is met, nothing excludes. */
public final class SampleHousehold {

    /** The day on which samples are assessed: their ages are those of 1 September 2018. */
    public static final LocalDate AUTUMN = LocalDate.of(2018, 10, 12);

    public @Nullable Registration registration;
    public @Nullable List<Member> members;
    public @Nullable List<IncomeItem> income;
    public @Nullable BigDecimal operatingExpense;
    public @Nullable Assurance food;
    public @Nullable Assurance clothing;
    public @Nullable Housing housing;
    public @Nullable Water water;
    public @Nullable List<Exclusion> exclusions;
    public @Nullable Assistance assistance;
    public @Nullable Boolean consents;

    public SampleHousehold(HouseholdFacts facts) {
        registration = facts.registration();
        members = facts.members();
        income = facts.income();
        operatingExpense = facts.operatingExpense();
        food = facts.food();
        clothing = facts.clothing();
        housing = facts.housing();
        water = facts.water();
        exclusions = facts.exclusions();
        assistance = facts.assistance();
        consents = facts.householderConsents();
    }

    private SampleHousehold() {}

    /** An unregistered couple of whom each has this net income. */
    public static SampleHousehold earning(String perPerson) {
        var household = new SampleHousehold();
        household.registration = new Registration(RegistrationStatus.NONE, null, null);
        household.members = List.of(adult(Relation.HEAD), adult(Relation.SPOUSE));
        household.operatingExpense = BigDecimal.ZERO;
        household.income = List.of(income(
                IncomeKind.WAGE,
                new BigDecimal(perPerson).multiply(BigDecimal.TWO).toPlainString(),
                IncomeNature.RECEIVED));
        household.food = Assurance.ASSURED;
        household.clothing = Assurance.ASSURED;
        household.housing = new Housing(HousingGrade.A, false, false, null);
        household.water = water("30", "10", "95", true, null);
        household.exclusions = List.of();
        household.assistance = new Assistance(true, true);
        household.consents = true;
        return household;
    }

    /** As {@link #earning}, on the register since that day. */
    public static SampleHousehold registered(String identifiedOn, String perPerson) {
        return earning(perPerson).registered(RegistrationStatus.REGISTERED, identifiedOn);
    }

    public SampleHousehold registered(@Nullable RegistrationStatus status, @Nullable String identifiedOn) {
        registration = new Registration(
                status, identifiedOn == null ? null : LocalDate.parse(identifiedOn), HouseholdCategory.GENERAL);
        return this;
    }

    public SampleHousehold category(@Nullable HouseholdCategory category) {
        var known = registration == null ? new Registration(null, null, null) : registration;
        registration = new Registration(known.status(), known.identifiedOn(), category);
        return this;
    }

    public SampleHousehold with(Member member) {
        var more = new ArrayList<>(members == null ? List.of() : members);
        more.add(member);
        members = more;
        return this;
    }

    public SampleHousehold members(UnaryOperator<Member> change) {
        members = members == null ? null : members.stream().map(change).toList();
        return this;
    }

    public SampleHousehold income(IncomeItem... items) {
        income = List.of(items);
        return this;
    }

    public SampleHousehold expense(@Nullable String amount) {
        operatingExpense = amount == null ? null : new BigDecimal(amount);
        return this;
    }

    public SampleHousehold house(
            @Nullable HousingGrade grade, @Nullable Boolean renovated, @Nullable Boolean elsewhere) {
        housing = new Housing(grade, renovated, elsewhere, null);
        return this;
    }

    public SampleHousehold relocated(
            @Nullable HousingGrade old,
            @Nullable RelocationMode mode,
            @Nullable Boolean keys,
            @Nullable Boolean movedIn) {
        housing = new Housing(old, false, false, new Relocation(mode, keys, movedIn));
        return this;
    }

    public SampleHousehold drinking(Water water) {
        this.water = water;
        return this;
    }

    public SampleHousehold excluded(Exclusion... exclusions) {
        this.exclusions = List.of(exclusions);
        return this;
    }

    public HouseholdFacts facts() {
        return new HouseholdFacts(
                registration,
                members,
                income,
                operatingExpense,
                food,
                clothing,
                housing,
                water,
                exclusions,
                assistance,
                consents,
                Map.of());
    }

    public static Member adult(Relation relation) {
        return member(null, relation, "1970-05-01", new Schooling(SchoolingState.FINISHED, null));
    }

    public static Member child(
            @Nullable String birthDate, @Nullable SchoolingState state, @Nullable SchoolingReason reason) {
        return member("李小满", Relation.SON, birthDate, new Schooling(state, reason));
    }

    private static Member member(
            @Nullable String name, Relation relation, @Nullable String birthDate, Schooling schooling) {
        return new Member(
                name,
                relation,
                birthDate == null ? null : LocalDate.parse(birthDate),
                schooling,
                null,
                LabourAbility.ORDINARY,
                true,
                true,
                true);
    }

    public static Member insured(
            Member m, @Nullable Boolean basic, @Nullable Boolean critical, @Nullable Boolean treatment) {
        return new Member(
                m.name(),
                m.relation(),
                m.birthDate(),
                m.schooling(),
                m.health(),
                m.labour(),
                basic,
                critical,
                treatment);
    }

    public static Member taught(Member m, @Nullable LocalDate birthDate, @Nullable Schooling schooling) {
        return new Member(
                m.name(),
                m.relation(),
                birthDate,
                schooling,
                m.health(),
                m.labour(),
                m.basicMedicalInsurance(),
                m.criticalIllnessInsurance(),
                m.treatmentAssured());
    }

    public static IncomeItem income(@Nullable IncomeKind kind, @Nullable String amount, @Nullable IncomeNature nature) {
        return new IncomeItem(kind, null, amount == null ? null : new BigDecimal(amount), nature);
    }

    public static IncomeItem received(IncomeKind kind, String amount) {
        return income(kind, amount, IncomeNature.RECEIVED);
    }

    public static Water water(
            @Nullable String litres,
            @Nullable String minutes,
            @Nullable String rate,
            @Nullable Boolean quality,
            @Nullable Boolean declared) {
        return new Water(number(litres), number(minutes), number(rate), quality, declared);
    }

    public static Exclusion stated(ExclusionKind kind) {
        return exclusion(kind, null, null, null);
    }

    public static Exclusion doubted(ExclusionKind kind) {
        return exclusion(kind, null, null, ExclusionStatus.OPEN);
    }

    public static Exclusion exclusion(
            @Nullable ExclusionKind kind,
            @Nullable String since,
            @Nullable ExclusionExplanation explanation,
            @Nullable ExclusionStatus status) {
        return new Exclusion(kind, since == null ? null : LocalDate.parse(since), explanation, status, null);
    }

    private static @Nullable BigDecimal number(@Nullable String value) {
        return value == null ? null : new BigDecimal(value);
    }
}
