package cn.mingbai.household.web;

import cn.mingbai.household.code.RemovalReason;
import cn.mingbai.household.entry.Readings;
import cn.mingbai.household.register.MemberDesk.Leaving;
import org.jspecify.annotations.Nullable;

/** Why and when a member leaves. */
record RemovalForm(
        @Nullable String removalReason,
        @Nullable String removedOn,
        @Nullable Integer version,
        @Nullable String reason) {

    Leaving leaving() {
        return new Leaving(
                Readings.choice(RemovalReason.class, Words.of(removalReason)), Readings.date(Words.of(removedOn)));
    }
}
