package cn.mingbai.criteria;

import cn.mingbai.criteria.standard.Clause;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.household.FactSource;
import org.jspecify.annotations.Nullable;

/**
 * How a household stands with one criterion, and why.
 *
 * @param measured null when there is nothing to measure or it is unknown
 * @param threshold null when the criterion is not a matter of measure
 * @param clause what the criterion rests on
 * @param explanation one plain sentence
 * @param source where the facts come from, if that was recorded
 */
public record Finding(
        Criterion criterion,
        Outcome outcome,
        @Nullable Measure measured,
        @Nullable Measure threshold,
        Clause clause,
        Sentence explanation,
        @Nullable FactSource source) {}
