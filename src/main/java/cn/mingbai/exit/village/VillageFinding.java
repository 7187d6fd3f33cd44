package cn.mingbai.exit.village;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Clause;
import cn.mingbai.criteria.standard.IndicatorRule.Effect;
import cn.mingbai.criteria.standard.Origin;
import org.jspecify.annotations.Nullable;

/**
 * How a village stands with one criterion.
 *
 * @param outcome met, not met or unknown; unknown never counts as met
 * @param measured what was found; null where nobody knows
 * @param standard what is asked
 * @param explanation one plain sentence; words of it all are in messages/exit-place.properties and messages/exit.properties
 * @param stated what it rests on, where somebody stated it
 * @param reason why it does not stand in the way although it is not met; null where nobody gave one
 */
public record VillageFinding(
        VillageCriterion criterion,
        Effect effect,
        Outcome outcome,
        @Nullable Sentence measured,
        Sentence standard,
        Clause clause,
        Origin origin,
        Sentence explanation,
        @Nullable StatedFact stated,
        @Nullable String reason) {

    /** Whether it stands in the way of the exit. */
    public boolean isLacking() {
        return switch (effect) {
            case REQUIRED -> outcome != Outcome.MET;
            case CONSIDERED -> outcome == Outcome.UNKNOWN || outcome == Outcome.NOT_MET && reason == null;
            case NOT_ASKED -> false;
        };
    }

    /** Whether an answer is missing, whatever it may come to. */
    public boolean isOpen() {
        return effect != Effect.NOT_ASKED && outcome == Outcome.UNKNOWN;
    }
}
