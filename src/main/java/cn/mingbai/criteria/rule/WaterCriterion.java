package cn.mingbai.criteria.rule;

import cn.mingbai.criteria.Measure;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.criteria.standard.WaterRule;
import cn.mingbai.household.HouseholdFacts.Water;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Safe drinking water (饮水安全): quantity, convenience, guarantee rate and quality; any one that fails is enough. Where they
 * were not measured, the answer of the collection form counts, unless a measured one contradicts it.
 */
final class WaterCriterion implements CriterionRule {

    private static final Water NOTHING_KNOWN = new Water(null, null, null, null, null);

    @Override
    public Judgement judge(Inquiry inquiry) {
        var facts = inquiry.facts().water();
        var water = facts == null ? NOTHING_KNOWN : facts;
        var indicators = WaterIndicator.of(water, inquiry.standard().water());
        var shortcomings = shortcomings(water, indicators);
        if (!shortcomings.isEmpty()) {
            return failing(
                    inquiry,
                    indicators,
                    Sentence.of("criteria.WATER.NOT_MET", Sentence.linked("criteria.also", shortcomings)));
        }
        var unmeasured = unmeasured(water, indicators);
        if (unmeasured.isEmpty()) {
            return judgement(inquiry, indicators, Outcome.MET, Sentence.of("criteria.WATER.measured"));
        }
        return Boolean.TRUE.equals(water.declaredSafe())
                ? judgement(inquiry, indicators, Outcome.MET, Sentence.of("criteria.WATER.declared"))
                : judgement(inquiry, indicators, Outcome.UNKNOWN, Sentence.of("criteria.WATER.UNKNOWN", unmeasured))
                        .missing("criteria.missing.WATER", unmeasured);
    }

    private static List<Sentence> shortcomings(Water water, List<WaterIndicator> indicators) {
        var found = new ArrayList<Sentence>();
        indicators.stream()
                .filter(WaterIndicator::fails)
                .map(WaterIndicator::shortcoming)
                .forEach(found::add);
        if (Boolean.FALSE.equals(water.qualitySafe())) {
            found.add(Sentence.of("criteria.WATER.fails.quality"));
        }
        if (Boolean.FALSE.equals(water.declaredSafe())) {
            found.add(Sentence.of("criteria.WATER.fails.declared"));
        }
        return found;
    }

    private static List<Sentence> unmeasured(Water water, List<WaterIndicator> indicators) {
        var unmeasured = new ArrayList<Sentence>();
        indicators.stream()
                .filter(indicator -> indicator.value() == null)
                .map(WaterIndicator::name)
                .forEach(name -> unmeasured.add(Sentence.of("criteria.WATER.indicator." + name)));
        if (water.qualitySafe() == null) {
            unmeasured.add(Sentence.of("criteria.WATER.indicator.quality"));
        }
        return unmeasured;
    }

    /** Rests on the clause of the number that is not reached, if it is a number. */
    private static Judgement failing(Inquiry inquiry, List<WaterIndicator> indicators, Sentence explanation) {
        var judgement = judgement(inquiry, indicators, Outcome.NOT_MET, explanation);
        return indicators.stream()
                .filter(WaterIndicator::fails)
                .findFirst()
                .map(indicator -> judgement.resting(indicator.threshold().clause(), null))
                .orElse(judgement);
    }

    private static Judgement judgement(
            Inquiry inquiry, List<WaterIndicator> indicators, Outcome outcome, Sentence explanation) {
        return Judgement.of(inquiry, Criterion.WATER, outcome, explanation)
                .measured(measured(indicators), threshold(inquiry.standard().water()));
    }

    private static @Nullable Measure measured(List<WaterIndicator> indicators) {
        var known = indicators.stream().filter(i -> i.value() != null).toList();
        return known.isEmpty()
                ? null
                : new Measure(
                        known.stream().map(WaterIndicator::text).collect(Collectors.joining("; ")),
                        Sentence.of(
                                "criteria.measured.WATER",
                                known.stream().map(WaterIndicator::words).toList()));
    }

    private static Measure threshold(WaterRule rule) {
        return new Measure(
                "litres %s; minutes %s; rate %s"
                        .formatted(
                                rule.litres().text(),
                                rule.fetchMinutes().text(),
                                rule.guaranteeRate().text()),
                Sentence.of(
                        "criteria.threshold.WATER",
                        WaterIndicator.words(rule.litres()),
                        WaterIndicator.words(rule.fetchMinutes()),
                        WaterIndicator.words(rule.guaranteeRate())));
    }
}
