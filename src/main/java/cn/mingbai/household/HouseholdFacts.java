package cn.mingbai.household;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one household (户) when it is judged; the names are those of the machine interface.
 *
 * <p>Anything may be null: that fact is then unknown. An empty list is known to be empty: no income, nothing that excludes.
 * Refuses nothing: whoever reads facts from outside validates them; a null entry of a list is an entry of which nothing is known.
 *
 * @param members those who live together and share income and expenses (共同生活共享开支), whatever their hukou says
 * @param income every income of the accounting period, also what will not count, in yuan a year for the whole household
 * @param operatingExpense what production cost (生产经营性支出), yuan a year for the whole household, not negative
 * @param exclusions what comparison or survey found; null when nobody has compared yet
 * @param householderConsents whether the householder accepts the exit (认可签字)
 * @param sources where each group of facts comes from; never null
 */
public record HouseholdFacts(
        @Nullable Registration registration,
        @Nullable List<Member> members,
        @Nullable List<IncomeItem> income,
        @Nullable BigDecimal operatingExpense,
        @Nullable Assurance food,
        @Nullable Assurance clothing,
        @Nullable Housing housing,
        @Nullable Water water,
        @Nullable List<Exclusion> exclusions,
        @Nullable Assistance assistance,
        @Nullable Boolean householderConsents,
        Map<Group, FactSource> sources) {

    public HouseholdFacts {
        members = copy(members, Member.UNKNOWN);
        income = copy(income, IncomeItem.UNKNOWN);
        exclusions = copy(exclusions, Exclusion.UNKNOWN);
        sources = sources == null ? Map.of() : Map.copyOf(sources); // null when JSON leaves it out
    }

    /** The same, with what the householder says of the exit. */
    public HouseholdFacts consenting(@Nullable Boolean consents) {
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
                sources);
    }

    /** The groups of facts that are collected together. */
    public enum Group {
        REGISTRATION,
        MEMBERS,
        INCOME,
        FOOD,
        CLOTHING,
        EDUCATION,
        MEDICAL,
        HOUSING,
        WATER,
        EXCLUSIONS,
        ASSISTANCE,
        CONSENT
    }

    /** The household's place in the register. {@code identifiedOn} is the day of the latest registration. */
    public record Registration(
            @Nullable RegistrationStatus status,
            @Nullable LocalDate identifiedOn,
            @Nullable HouseholdCategory category) {}

    /** One person. The name is for explanations only. */
    public record Member(
            @Nullable String name,
            @Nullable Relation relation,
            @Nullable LocalDate birthDate,
            @Nullable Schooling schooling,
            @Nullable Set<Health> health,
            @Nullable LabourAbility labour,
            @Nullable Boolean basicMedicalInsurance,
            @Nullable Boolean criticalIllnessInsurance,
            @Nullable Boolean treatmentAssured) {

        static final Member UNKNOWN = new Member(null, null, null, null, null, null, null, null, null);

        public Member {
            health = health == null
                    ? null
                    : health.stream().filter(Objects::nonNull).collect(toUnmodifiableSet());
        }
    }

    /** Compulsory education of one member; the reason only when out of school. */
    public record Schooling(
            @Nullable SchoolingState state, @Nullable SchoolingReason reason) {}

    /** One income. The amount is in yuan, not negative; wages already without rent and living cost away from home. */
    public record IncomeItem(
            @Nullable IncomeKind kind,
            @Nullable String item,
            @Nullable BigDecimal amount,
            @Nullable IncomeNature nature) {

        static final IncomeItem UNKNOWN = new IncomeItem(null, null, null, null);
    }

    /** The dwelling. {@code renovated}: to the safety guideline, accepted; {@code relocation} is null where nobody is relocated. */
    public record Housing(
            @Nullable HousingGrade grade,
            @Nullable Boolean renovated,
            @Nullable Boolean livesElsewhereSafely,
            @Nullable Relocation relocation) {}

    /** Relocation for poverty alleviation (易地扶贫搬迁). */
    public record Relocation(
            @Nullable RelocationMode mode,
            @Nullable Boolean keysHandedOver,
            @Nullable Boolean movedIn) {}

    /**
     * Drinking water (饮水安全).
     *
     * @param fetchMinutes for the way there and back
     * @param guaranteeRate per cent of the year with water
     * @param declaredSafe the answer of the collection form, without measurements
     */
    public record Water(
            @Nullable BigDecimal litresPerPersonPerDay,
            @Nullable BigDecimal fetchMinutes,
            @Nullable BigDecimal guaranteeRate,
            @Nullable Boolean qualitySafe,
            @Nullable Boolean declaredSafe) {}

    /** Something that may exclude. A null status means that it was stated as a fact, which is {@link ExclusionStatus#CONFIRMED}. */
    public record Exclusion(
            @Nullable ExclusionKind kind,
            @Nullable LocalDate since,
            @Nullable ExclusionExplanation explanation,
            @Nullable ExclusionStatus status,
            @Nullable FactSource source) {

        static final Exclusion UNKNOWN = new Exclusion(null, null, null, ExclusionStatus.OPEN, null);
    }

    /** Whether measures of assistance (帮扶措施) were carried out and had an effect this year. */
    public record Assistance(
            @Nullable Boolean measuresImplemented, @Nullable Boolean effective) {}

    private static <T> @Nullable List<T> copy(@Nullable List<T> entries, T unknown) {
        return entries == null
                ? null
                : entries.stream().map(entry -> entry == null ? unknown : entry).toList();
    }
}
