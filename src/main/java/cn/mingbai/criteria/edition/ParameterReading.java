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
import cn.mingbai.criteria.standard.WaterRule;
import cn.mingbai.household.ExclusionExplanation;
import cn.mingbai.household.ExclusionKind;
import cn.mingbai.household.HouseholdCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** Makes the standard that its written parameters say; refuses incomplete or unreadable ones by exception. */
final class ParameterReading {

    private final WrittenParameters written;

    ParameterReading(Collection<Parameter> parameters) {
        written = new WrittenParameters(parameters);
    }

    Standard standard(String region, int year, int version, LocalDate effectiveFrom) {
        return new Standard(
                region,
                year,
                version,
                effectiveFrom,
                null,
                new IncomeRule(
                        written.value("income.name"),
                        written.number("income.povertyLine"),
                        Comparison.valueOf(written.value("income.enoughAtIdentification")),
                        Comparison.valueOf(written.value("income.enoughForExit")),
                        written.clause("income.povertyLine")),
                new SchoolAge(
                        written.whole("schoolAge.from"),
                        written.whole("schoolAge.to"),
                        SchoolAge.AgeOn.valueOf(written.value("schoolAge.ageOn"))),
                new WaterRule(
                        written.threshold("water.litres"),
                        written.threshold("water.fetchMinutes"),
                        written.threshold("water.guaranteeRate")),
                exclusions(),
                exit(),
                new NoticeRule(
                        written.whole("notice.days"),
                        NoticeRule.DayCount.valueOf(written.value("notice.count")),
                        written.clause("notice.days")),
                new AccountingPeriod(
                        Month.of(written.whole("accountingPeriod.lastMonth")),
                        written.clause("accountingPeriod.lastMonth")),
                clauses(),
                new ExitTermsReading(written).terms());
    }

    private ExitRule exit() {
        var allowance = written.value("exit.subsistenceAllowance");
        return new ExitRule(
                Boolean.parseBoolean(written.value("exit.newlyIdentifiedStay")),
                ExitRule.TransferOnly.valueOf(written.value("exit.transferOnly")),
                written.choices("exit.safetyNetCategories", HouseholdCategory::valueOf),
                allowance.isEmpty() ? null : new BigDecimal(allowance));
    }

    private Map<ExclusionKind, ExclusionRule> exclusions() {
        var rules = new EnumMap<ExclusionKind, ExclusionRule>(ExclusionKind.class);
        for (var kind : ExclusionKind.values()) {
            var key = "exclusion." + kind;
            rules.put(
                    kind,
                    new ExclusionRule(
                            ExclusionRule.Severity.valueOf(written.value(key)),
                            written.choices(key + ".excusedBy", ExclusionExplanation::valueOf),
                            written.clause(key)));
        }
        return rules;
    }

    private Map<Criterion, Clause> clauses() {
        var clauses = new EnumMap<Criterion, Clause>(Criterion.class);
        for (var criterion : Criterion.values()) {
            clauses.put(criterion, written.clause("clause." + criterion));
        }
        return clauses;
    }
}
