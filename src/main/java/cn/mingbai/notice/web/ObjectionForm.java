package cn.mingbai.notice.web;

import cn.mingbai.notice.objection.Complaint;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection as it is typed.
 *
 * @param website left empty by people, who do not see it; machines fill it in
 */
record ObjectionForm(
        @Nullable UUID line,
        @Nullable String name,
        @Nullable String telephone,
        @Nullable String text,
        @Nullable String website) {

    private static final UUID NO_LINE = new UUID(0, 0);

    static ObjectionForm empty() {
        return new ObjectionForm(null, null, null, null, null);
    }

    boolean isFromAMachine() {
        return website != null && !website.isEmpty();
    }

    /** What is left out is refused by the same rules as what is wrong, all at once. */
    Complaint complaint() {
        return new Complaint(
                Objects.requireNonNullElse(line, NO_LINE),
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(telephone, ""),
                Objects.requireNonNullElse(text, ""));
    }
}
