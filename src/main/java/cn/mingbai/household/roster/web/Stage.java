package cn.mingbai.household.roster.web;

import cn.mingbai.household.roster.RosterImport;
import cn.mingbai.household.roster.RosterState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * One of the four steps of an import as its page shows them.
 *
 * @param kind kind of the tag
 * @param key its words are the message {@code roster.stage.<key>}
 * @param seconds what it took, where the words name it
 */
record Stage(String kind, String key, BigDecimal seconds) {

    static List<Stage> of(RosterImport roster) {
        return List.of(of("ok", "uploaded"), check(roster), decision(roster.state()), merge(roster.state()));
    }

    private static Stage of(String kind, String key) {
        return new Stage(kind, key, BigDecimal.ZERO);
    }

    private static Stage check(RosterImport roster) {
        var millis = roster.checkMillis();
        return switch (roster.state()) {
            case CHECKING -> of("wait", "checking");
            case FAILED -> of("no", "refused");
            case READY, MERGING, MERGED, DISCARDED -> millis == null ? of("idle", "unchecked") : took(millis);
        };
    }

    private static Stage took(long millis) {
        var seconds = BigDecimal.valueOf(Math.max(millis, 100), 3).setScale(1, RoundingMode.HALF_UP);
        return new Stage("ok", "checked", seconds);
    }

    private static Stage decision(RosterState state) {
        return switch (state) {
            case CHECKING, FAILED -> of("idle", "decide");
            case READY -> of("wait", "decide");
            case MERGING, MERGED -> of("ok", "decided");
            case DISCARDED -> of("idle", "discarded");
        };
    }

    private static Stage merge(RosterState state) {
        return switch (state) {
            case CHECKING, READY, FAILED, DISCARDED -> of("idle", "merge");
            case MERGING -> of("wait", "merging");
            case MERGED -> of("ok", "merged");
        };
    }
}
