package cn.mingbai.criteria.decision;

import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.household.HouseholdHeader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A household in the list of decisions.
 *
 * @param deciding the criteria that decided because they were not met or are unknown
 * @param outOfDate whether something has changed since, and the household is about to be judged again
 */
public record DecisionLine(
        HouseholdHeader header,
        Decision decision,
        List<Criterion> deciding,
        @Nullable BigDecimal perCapitaIncome,
        int standardVersion,
        Instant assessedAt,
        boolean outOfDate) {}
