package cn.mingbai.criteria.web;

import cn.mingbai.criteria.Purpose;
import cn.mingbai.household.Assurance;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.household.HouseholdFacts.Assistance;
import cn.mingbai.household.HouseholdFacts.Housing;
import cn.mingbai.household.HouseholdFacts.Registration;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts stated over the machine interface. Purpose, region and year say what is asked; every fact may be absent or null and
 * is then unknown. Money in yuan with at most two decimals; a household has at most 50 members.
 */
record AssessmentRequest(
        @NotNull Purpose purpose,

        @NotNull @Pattern(regexp = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}")
        String region,

        @NotNull Integer year,
        @Nullable Registration registration,
        @Size(max = 50) @Nullable List<@Valid @Nullable StatedMember> members,
        @Size(max = 200) @Nullable List<@Valid @Nullable StatedIncome> income,

        @PositiveOrZero @Digits(integer = 10, fraction = 2) @Nullable
        BigDecimal operatingExpense,

        @Nullable Assurance food,
        @Nullable Assurance clothing,
        @Nullable Housing housing,
        @Valid @Nullable StatedWater water,
        @Size(max = 50) @Nullable List<@Valid @Nullable StatedExclusion> exclusions,
        @Nullable Assistance assistance,
        @Nullable Boolean householderConsents) {

    HouseholdFacts facts() {
        return new HouseholdFacts(
                registration,
                members == null
                        ? null
                        : members.stream().map(StatedMember::fact).toList(),
                income == null ? null : income.stream().map(StatedIncome::fact).toList(),
                operatingExpense,
                food,
                clothing,
                housing,
                water == null ? null : water.fact(),
                exclusions == null
                        ? null
                        : exclusions.stream().map(StatedExclusion::fact).toList(),
                assistance,
                householderConsents,
                Map.of());
    }
}
