package cn.mingbai.exit.rate;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Setting;
import org.jspecify.annotations.Nullable;

/**
 * How a rate stands with its limit.
 *
 * @param outcome met, not met, or unknown; unknown never counts as met
 * @param share null where it is unknown
 * @param explanation words are in messages/exit.properties
 */
public record RateFinding(
        RateKind kind, Outcome outcome, @Nullable Fraction share, Setting limit, Sentence explanation) {}
