package cn.mingbai.criteria.web;

import cn.mingbai.household.ExclusionExplanation;
import cn.mingbai.household.ExclusionKind;
import cn.mingbai.household.ExclusionStatus;
import cn.mingbai.household.HouseholdFacts.Exclusion;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that may exclude, as stated; without a status it is a fact and no doubt. */
record StatedExclusion(
        @Nullable ExclusionKind kind,
        @Nullable LocalDate since,
        @Nullable ExclusionExplanation explanation,
        @Nullable ExclusionStatus status) {

    /** Null is a doubt of which nothing is known. */
    static Exclusion fact(@Nullable StatedExclusion stated) {
        return stated == null
                ? new Exclusion(null, null, null, ExclusionStatus.OPEN, null)
                : new Exclusion(stated.kind, stated.since, stated.explanation, stated.status, null);
    }
}
