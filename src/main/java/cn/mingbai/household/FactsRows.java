package cn.mingbai.household;

import cn.mingbai.household.HouseholdFacts.Assistance;
import cn.mingbai.household.HouseholdFacts.Exclusion;
import cn.mingbai.household.HouseholdFacts.Group;
import cn.mingbai.household.HouseholdFacts.Housing;
import cn.mingbai.household.HouseholdFacts.Member;
import cn.mingbai.household.HouseholdFacts.Registration;
import cn.mingbai.household.HouseholdFacts.Relocation;
import cn.mingbai.household.HouseholdFacts.Schooling;
import cn.mingbai.household.HouseholdFacts.Water;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns rows of the register into facts. NULL stays unknown. */
final class FactsRows {

    private static final Set<String> COMPULSORY_DONE = Set.of("JUNIOR", "SENIOR", "COLLEGE", "BACHELOR");
    private static final Set<String> BEFORE_SCHOOL = Set.of("PRESCHOOL_AGE", "KINDERGARTEN");

    private FactsRows() {}

    static HouseholdFacts facts(
            ResultSet row, List<Member> members, FactsQueries.@Nullable Income income, List<Exclusion> exclusions)
            throws SQLException {
        var compared = date(row, "compared_on");
        var assistance = new Assistance(bool(row, "measures_implemented"), bool(row, "measures_effective"));
        return new HouseholdFacts(
                new Registration(
                        choice(RegistrationStatus.class, row, "status"),
                        date(row, "identified_on"),
                        choice(HouseholdCategory.class, row, "category")),
                members,
                income == null ? null : income.items(),
                income == null ? null : income.operatingExpense(),
                choice(Assurance.class, row, "food"),
                choice(Assurance.class, row, "clothing"),
                housing(row),
                water(row),
                exclusions, // none found is none; whether departments were compared with, the source's day says
                assistance,
                null,
                sources(row, income, compared));
    }

    static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getString("name"),
                choice(Relation.class, row, "relation"),
                date(row, "birth_date"),
                schooling(row),
                health(row),
                choice(LabourAbility.class, row, "labour"),
                bool(row, "basic_medical_insurance"),
                bool(row, "critical_illness_insurance"),
                bool(row, "treatment_assured"));
    }

    /** Where nobody has stated it, it follows from the school attended, the reason for not attending, or the education. */
    private static @Nullable Schooling schooling(ResultSet row) throws SQLException {
        var state = choice(SchoolingState.class, row, "schooling_state");
        var reason = choice(SchoolingReason.class, row, "dropout_reason");
        var stage = row.getString("school_stage");
        var education = row.getString("education");
        if (state == null && stage != null) {
            state = BEFORE_SCHOOL.contains(stage) ? SchoolingState.NOT_OF_AGE : SchoolingState.IN_SCHOOL;
        } else if (state == null && reason != null) {
            state = SchoolingState.DROPPED_OUT;
        } else if (state == null && education != null && COMPULSORY_DONE.contains(education)) {
            state = SchoolingState.FINISHED;
        }
        return state == null && reason == null ? null : new Schooling(state, reason);
    }

    private static @Nullable Set<Health> health(ResultSet row) throws SQLException {
        var conditions = (String[]) row.getArray("health").getArray();
        return conditions.length == 0
                ? null
                : Arrays.stream(conditions).map(Health::valueOf).collect(Collectors.toSet());
    }

    private static Housing housing(ResultSet row) throws SQLException {
        var mode = choice(RelocationMode.class, row, "relocation_mode");
        return new Housing(
                choice(HousingGrade.class, row, "housing_grade"),
                bool(row, "renovated"),
                bool(row, "lives_elsewhere_safely"),
                mode == null ? null : new Relocation(mode, bool(row, "keys_handed_over"), bool(row, "moved_in")));
    }

    private static Water water(ResultSet row) throws SQLException {
        return new Water(
                row.getBigDecimal("water_litres"),
                row.getBigDecimal("water_fetch_minutes"),
                row.getBigDecimal("water_guarantee_rate"),
                bool(row, "water_quality_safe"),
                bool(row, "water_declared_safe"));
    }

    private static Map<Group, FactSource> sources(
            ResultSet row, FactsQueries.@Nullable Income income, @Nullable LocalDate compared) throws SQLException {
        var survey = new FactSource(row.getString("surveyed_by"), date(row, "surveyed_on"));
        var register = new FactSource(null, date(row, "registered_on"));
        var sources = new EnumMap<Group, FactSource>(Group.class);
        for (var group : List.of(Group.FOOD, Group.CLOTHING, Group.HOUSING, Group.WATER, Group.ASSISTANCE)) {
            sources.put(group, survey);
        }
        for (var group : List.of(Group.REGISTRATION, Group.MEMBERS, Group.EDUCATION, Group.MEDICAL)) {
            sources.put(group, register);
        }
        if (income != null) {
            sources.put(Group.INCOME, income.source());
        }
        sources.put(Group.EXCLUSIONS, new FactSource(null, compared));
        return sources;
    }

    static @Nullable Boolean bool(ResultSet row, String column) throws SQLException {
        var value = row.getBoolean(column);
        return row.wasNull() ? null : value;
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static <E extends Enum<E>> @Nullable E choice(Class<E> list, ResultSet row, String column) throws SQLException {
        var value = row.getString(column);
        return value == null ? null : Enum.valueOf(list, value);
    }
}
