package cn.mingbai.household.web;

import cn.mingbai.household.ExclusionKind;
import cn.mingbai.household.entry.Readings;
import cn.mingbai.household.register.ExclusionDesk.Doubt;
import org.jspecify.annotations.Nullable;

/** A doubt as found. */
record DoubtForm(
        @Nullable String exclusionKind,
        @Nullable String exclusionSince,
        @Nullable String exclusionSource,
        @Nullable String exclusionFoundOn,
        @Nullable String reason) {

    Doubt doubt() {
        return new Doubt(
                Readings.choice(ExclusionKind.class, Words.of(exclusionKind)),
                Readings.date(Words.of(exclusionSince)),
                Words.of(exclusionSource),
                Readings.date(Words.of(exclusionFoundOn)));
    }
}
