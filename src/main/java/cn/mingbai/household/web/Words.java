package cn.mingbai.household.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a form sends and what it shows again. */
final class Words {

    private Words() {}

    /** A field that was not sent is empty; a character that no text holds is dropped. */
    static String of(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "").replace("\0", "");
    }

    static String of(@Nullable Object value, String otherwise) {
        return value == null ? otherwise : value.toString();
    }
}
