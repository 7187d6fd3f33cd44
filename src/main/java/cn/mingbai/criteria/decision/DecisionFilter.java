package cn.mingbai.criteria.decision;

import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.region.Place;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions a list shows.
 *
 * @param place where the households live
 * @param reason a criterion that decided by not being met or by being unknown; null for any
 */
public record DecisionFilter(
        Place place,
        int year,
        @Nullable Decision decision,
        @Nullable Criterion reason) {}
