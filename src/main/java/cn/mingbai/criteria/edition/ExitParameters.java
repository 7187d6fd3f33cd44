package cn.mingbai.criteria.edition;

import static cn.mingbai.criteria.edition.HouseholdParameters.LEAST;
import static cn.mingbai.criteria.edition.HouseholdParameters.MOST;
import static cn.mingbai.criteria.edition.ParameterSpec.choice;
import static cn.mingbai.criteria.edition.ParameterSpec.number;
import static cn.mingbai.criteria.edition.ParameterSpec.threshold;

import cn.mingbai.criteria.edition.ParameterSpec.Kind;
import cn.mingbai.criteria.standard.ApprovalLevel;
import cn.mingbai.criteria.standard.Comparison;
import cn.mingbai.criteria.standard.Hardship;
import cn.mingbai.criteria.standard.HardshipRule;
import cn.mingbai.criteria.standard.IndicatorRule;
import cn.mingbai.criteria.standard.Setting.Unit;
import cn.mingbai.criteria.standard.VillageExitRule;
import cn.mingbai.criteria.standard.VillageIndicator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The parameters that the exits of households, villages and counties are measured by. */
final class ExitParameters {

    private ExitParameters() {}

    static List<ParameterSpec> all() {
        return Stream.of(household(), hardships(), settings(), villages(), counties())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ParameterSpec> household() {
        return List.of(
                choice("exit.approval", ApprovalLevel.values()),
                ParameterSpec.day("exit.policiesUntil"),
                number("exit.followUpMonths", Kind.WHOLE, NumberRange.whole(1, 120), Unit.MONTHS));
    }

    private static List<ParameterSpec> hardships() {
        return Stream.of(Hardship.values())
                .map(hardship -> choice("hardship." + hardship, HardshipRule.Effect.values()))
                .toList();
    }

    /** What {@code ExitSettings} holds: the limits of rates and of doubts. */
    static List<ParameterSpec> settings() {
        return List.of(
                percent("rate.INCIDENCE", MOST),
                percent("rate.COMPOSITE_INCIDENCE", MOST),
                percent("rate.WRONG_EXIT", MOST),
                percent("rate.MISSED", MOST),
                percent("rate.APPROVAL", LEAST),
                percent("rate.EXITED_VILLAGES", LEAST),
                threshold("doubt.expected.amount", LEAST, NumberRange.AMOUNT_FROM_ZERO, Unit.YUAN),
                count("doubt.identical.households", LEAST, Unit.HOUSEHOLDS),
                percent("doubt.bunched.margin", MOST),
                percent("doubt.bunched.share", LEAST),
                count("doubt.bunched.households", LEAST, Unit.HOUSEHOLDS),
                count("doubt.soon.months", MOST, Unit.MONTHS),
                threshold("doubt.employment.wages", MOST, NumberRange.AMOUNT_FROM_ZERO, Unit.YUAN),
                percent("doubt.transfers.share", LEAST),
                count("doubt.edits.days", MOST, Unit.DAYS),
                count("doubt.edits.households", LEAST, Unit.HOUSEHOLDS),
                count("doubt.minutes.minutes", MOST, Unit.MINUTES),
                count("doubt.minutes.villages", LEAST, Unit.VILLAGES));
    }

    private static List<ParameterSpec> villages() {
        var specs = new ArrayList<ParameterSpec>();
        specs.add(choice("village.approvedBy", VillageExitRule.ApprovedBy.values()));
        for (var indicator : VillageIndicator.values()) {
            specs.add(choice("village." + indicator, IndicatorRule.Effect.values()));
            indicator
                    .unit()
                    .map(unit -> number("village." + indicator + ".least", Kind.OPTIONAL_AMOUNT, range(unit), unit))
                    .ifPresent(specs::add);
        }
        return specs;
    }

    private static List<ParameterSpec> counties() {
        return List.of(
                number("county.noticeDays", Kind.WHOLE, NumberRange.whole(1, 120), Unit.DAYS),
                threshold(
                        "county.sampleVillages", List.of(Comparison.AT_LEAST), NumberRange.whole(1, 100), Unit.PERCENT),
                count("county.sampleHouseholds", List.of(Comparison.AT_LEAST), Unit.HOUSEHOLDS));
    }

    private static ParameterSpec percent(String key, List<Comparison> comparisons) {
        return threshold(key, comparisons, NumberRange.PERCENT, Unit.PERCENT);
    }

    private static ParameterSpec count(String key, List<Comparison> comparisons, Unit unit) {
        return threshold(key, comparisons, NumberRange.COUNT, unit);
    }

    private static NumberRange range(Unit unit) {
        return switch (unit) {
            case PERCENT -> NumberRange.PERCENT;
            case WAN_YUAN -> NumberRange.AMOUNT;
            default -> NumberRange.COUNT;
        };
    }
}
