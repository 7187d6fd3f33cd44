package cn.mingbai.criteria.edition;

import static cn.mingbai.criteria.edition.ParameterSpec.choice;
import static cn.mingbai.criteria.edition.ParameterSpec.choices;
import static cn.mingbai.criteria.edition.ParameterSpec.number;
import static cn.mingbai.criteria.edition.ParameterSpec.threshold;

import cn.mingbai.criteria.edition.ParameterSpec.Kind;
import cn.mingbai.criteria.standard.Comparison;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.criteria.standard.ExclusionRule;
import cn.mingbai.criteria.standard.ExitRule;
import cn.mingbai.criteria.standard.NoticeRule;
import cn.mingbai.criteria.standard.SchoolAge;
import cn.mingbai.criteria.standard.Setting.Unit;
import cn.mingbai.household.ExclusionExplanation;
import cn.mingbai.household.ExclusionKind;
import cn.mingbai.household.HouseholdCategory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The parameters that a household is judged by. */
final class HouseholdParameters {

    static final List<Comparison> LEAST = List.of(Comparison.AT_LEAST, Comparison.ABOVE);
    static final List<Comparison> MOST = List.of(Comparison.AT_MOST, Comparison.BELOW);

    private static final NumberRange AGE = NumberRange.whole(0, 120);

    private HouseholdParameters() {}

    static List<ParameterSpec> beforeExits() {
        var enough = List.of("AT_LEAST", "ABOVE");
        var specs = new ArrayList<ParameterSpec>();
        specs.add(ParameterSpec.text("income.name"));
        specs.add(number("income.povertyLine", Kind.AMOUNT, NumberRange.AMOUNT, Unit.YUAN));
        specs.add(choice("income.enoughAtIdentification", enough));
        specs.add(choice("income.enoughForExit", enough));
        specs.add(number("accountingPeriod.lastMonth", Kind.MONTH, NumberRange.whole(1, 12), Unit.MONTH_OF_YEAR));
        specs.add(number("schoolAge.from", Kind.WHOLE, AGE, Unit.YEARS_OF_AGE));
        specs.add(number("schoolAge.to", Kind.WHOLE, AGE, Unit.YEARS_OF_AGE));
        specs.add(choice("schoolAge.ageOn", SchoolAge.AgeOn.values()));
        specs.add(threshold("water.litres", LEAST, NumberRange.AMOUNT, Unit.LITRES));
        specs.add(threshold("water.fetchMinutes", MOST, NumberRange.AMOUNT, Unit.MINUTES));
        specs.add(threshold("water.guaranteeRate", LEAST, NumberRange.PERCENT, Unit.PERCENT));
        for (var kind : ExclusionKind.values()) {
            specs.add(choice("exclusion." + kind, ExclusionRule.Severity.values()));
            specs.add(choices("exclusion." + kind + ".excusedBy", ExclusionExplanation.values()));
        }
        specs.add(choice("exit.newlyIdentifiedStay", List.of("true", "false")));
        specs.add(choice("exit.transferOnly", ExitRule.TransferOnly.values()));
        specs.add(choices("exit.safetyNetCategories", HouseholdCategory.values()));
        specs.add(number("exit.subsistenceAllowance", Kind.OPTIONAL_AMOUNT, NumberRange.AMOUNT, Unit.YUAN));
        return specs;
    }

    static List<ParameterSpec> afterExits() {
        var specs = new ArrayList<ParameterSpec>();
        specs.add(number("notice.days", Kind.WHOLE, NumberRange.whole(1, 120), Unit.DAYS));
        specs.add(choice("notice.count", NoticeRule.DayCount.values()));
        Arrays.stream(Criterion.values())
                .map(criterion -> ParameterSpec.clause("clause." + criterion))
                .forEach(specs::add);
        return specs;
    }
}
