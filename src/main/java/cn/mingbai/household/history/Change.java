package cn.mingbai.household.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one officer changed in one transaction.
 *
 * @param by the officer's name, or the name of the job
 * @param reason null where none was asked for, as at the first entry
 */
public record Change(Instant at, String by, @Nullable String reason, List<Line> lines) {

    /** One row of the register: what of the household it is, e.g. {@code member}, and which one, e.g. the name. */
    public record Line(String subject, String which, Kind kind, List<Field> fields) {}

    /** What happened to the row. */
    public enum Kind {
        ADDED,
        CHANGED,
        DELETED
    }

    /** One field, before and after; the label is a message key. */
    public record Field(String label, Shown before, Shown after) {}

    /**
     * A value as it may be shown.
     *
     * @param keys message keys of its words, where it is of a code list; several where several apply
     * @param text the value itself otherwise; empty is nothing
     */
    public record Shown(List<String> keys, String text) {

        static final Shown NOTHING = new Shown(List.of(), "");
    }
}
