package cn.mingbai.exit.hardship;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Hardship;
import cn.mingbai.criteria.standard.HardshipRule;

/**
 * How a household stands with one hardship.
 *
 * @param outcome met where there is none; unknown also where the county decides
 * @param explanation words are in messages/exit.properties
 */
public record HardshipFinding(Hardship hardship, Outcome outcome, HardshipRule rule, Sentence explanation) {}
