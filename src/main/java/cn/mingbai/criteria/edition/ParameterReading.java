package cn.mingbai.criteria.edition;

import cn.mingbai.criteria.standard.AccountingPeriod;
import cn.mingbai.criteria.standard.Clause;
import cn.mingbai.criteria.standard.Comparison;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.criteria.standard.ExclusionRule;
import cn.mingbai.criteria.standard.ExitRule;
import cn.mingbai.criteria.standard.IncomeRule;
import cn.mingbai.criteria.standard.NoticeRule;
import cn.mingbai.criteria.standard.SchoolAge;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.criteria.standard.Threshold;
import cn.mingbai.criteria.standard.WaterRule;
import cn.mingbai.household.ExclusionExplanation;
import cn.mingbai.household.ExclusionKind;
import cn.mingbai.household.HouseholdCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the standard that its written parameters say; refuses incomplete or unreadable ones by exception. */
final class ParameterReading {

    private final Map<String, Parameter> parameters;

    ParameterReading(Collection<Parameter> parameters) {
        this.parameters = parameters.stream().collect(Collectors.toMap(Parameter::key, Function.identity()));
    }

    Standard standard(String region, int year, int version, LocalDate effectiveFrom) {
        return new Standard(
                region,
                year,
                version,
                effectiveFrom,
                null,
                new IncomeRule(
                        value("income.name"),
                        number("income.povertyLine"),
                        Comparison.valueOf(value("income.enoughAtIdentification")),
                        Comparison.valueOf(value("income.enoughForExit")),
                        clause("income.povertyLine")),
                new SchoolAge(
                        whole("schoolAge.from"),
                        whole("schoolAge.to"),
                        SchoolAge.AgeOn.valueOf(value("schoolAge.ageOn"))),
                new WaterRule(
                        threshold("water.litres"), threshold("water.fetchMinutes"), threshold("water.guaranteeRate")),
                exclusions(),
                exit(),
                new NoticeRule(
                        whole("notice.days"),
                        NoticeRule.DayCount.valueOf(value("notice.count")),
                        clause("notice.days")),
                new AccountingPeriod(
                        Month.of(whole("accountingPeriod.lastMonth")), clause("accountingPeriod.lastMonth")),
                clauses());
    }

    private ExitRule exit() {
        var allowance = value("exit.subsistenceAllowance");
        return new ExitRule(
                Boolean.parseBoolean(value("exit.newlyIdentifiedStay")),
                ExitRule.TransferOnly.valueOf(value("exit.transferOnly")),
                choices("exit.safetyNetCategories", HouseholdCategory::valueOf),
                allowance.isEmpty() ? null : new BigDecimal(allowance));
    }

    private Map<ExclusionKind, ExclusionRule> exclusions() {
        var rules = new EnumMap<ExclusionKind, ExclusionRule>(ExclusionKind.class);
        for (var kind : ExclusionKind.values()) {
            var key = "exclusion." + kind;
            rules.put(
                    kind,
                    new ExclusionRule(
                            ExclusionRule.Severity.valueOf(value(key)),
                            choices(key + ".excusedBy", ExclusionExplanation::valueOf),
                            clause(key)));
        }
        return rules;
    }

    private Map<Criterion, Clause> clauses() {
        var clauses = new EnumMap<Criterion, Clause>(Criterion.class);
        for (var criterion : Criterion.values()) {
            clauses.put(criterion, clause("clause." + criterion));
        }
        return clauses;
    }

    private Parameter parameter(String key) {
        var parameter = parameters.get(key);
        if (parameter == null) {
            throw new IllegalArgumentException("A standard without " + key);
        }
        return parameter;
    }

    private String value(String key) {
        return parameter(key).value();
    }

    private BigDecimal number(String key) {
        return new BigDecimal(value(key));
    }

    private int whole(String key) {
        return Integer.parseInt(value(key));
    }

    private Clause clause(String key) {
        return parameter(key).clause();
    }

    private Threshold threshold(String key) {
        var comparison = parameter(key).comparison();
        if (comparison == null) {
            throw new IllegalArgumentException("Nothing to compare with: " + key);
        }
        return new Threshold(comparison, number(key), clause(key));
    }

    private <T> Set<T> choices(String key, Function<String, T> constant) {
        var value = value(key);
        return value.isEmpty()
                ? Set.of()
                : Arrays.stream(value.split(",")).map(constant).collect(Collectors.toSet());
    }
}
