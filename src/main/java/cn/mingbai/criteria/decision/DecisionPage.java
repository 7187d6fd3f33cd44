package cn.mingbai.criteria.decision;

import cn.mingbai.shared.KeysetPage;
import java.util.List;

/**
 * A page of the list of decisions.
 *
 * @param years the years there are standards for, the latest first
 * @param beingJudged how many households were judged again so far, one for each place where that still goes on
 */
public record DecisionPage(
        DecisionFilter filter, List<Integer> years, KeysetPage<DecisionLine> page, List<Long> beingJudged) {}
