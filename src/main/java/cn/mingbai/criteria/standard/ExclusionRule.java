package cn.mingbai.criteria.standard;

import cn.mingbai.household.ExclusionExplanation;
import java.util.Set;

/**
 * What one kind of possession or position weighs.
 *
 * @param excusedBy the explanations that are accepted for it
 */
public record ExclusionRule(Severity severity, Set<ExclusionExplanation> excusedBy, Clause clause) {

    public ExclusionRule {
        excusedBy = Set.copyOf(excusedBy);
    }

    /** How much it weighs. */
    public enum Severity {
        /** Keeps a household off the register once confirmed and not excused. */
        EXCLUDES,
        /** Is shown as a doubt (疑点) and never decides. */
        DOUBT_ONLY,
        /** Does not matter here. */
        IGNORED
    }

    public boolean isExcusedBy(ExclusionExplanation explanation) {
        return excusedBy.contains(explanation);
    }
}
