package cn.mingbai.household.web;

import cn.mingbai.household.ExclusionExplanation;
import cn.mingbai.household.ExclusionStatus;
import cn.mingbai.household.entry.Readings;
import cn.mingbai.household.register.ExclusionDesk.Verification;
import org.jspecify.annotations.Nullable;

/** What verification has shown. */
record VerificationForm(
        @Nullable String exclusionStatus,
        @Nullable String exclusionExplanation,
        @Nullable Integer version,
        @Nullable String reason) {

    Verification verification() {
        return new Verification(
                Readings.choice(ExclusionStatus.class, Words.of(exclusionStatus)),
                Readings.choice(ExclusionExplanation.class, Words.of(exclusionExplanation)));
    }
}
