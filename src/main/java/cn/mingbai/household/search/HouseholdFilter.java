package cn.mingbai.household.search;

import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.region.Place;
import org.jspecify.annotations.Nullable;

/**
 * Which households are asked for.
 *
 * @param place everything at or below it; null for all that the officer sees
 * @param text beginning of a member's name, initials of it in Latin letters, or a household number or its beginning;
 *     empty for all
 */
public record HouseholdFilter(
        @Nullable Place place, @Nullable RegistrationStatus status, String text) {

    /** The character after the last of Unicode that a name can hold, in byte order. */
    private static final String LAST = new String(Character.toChars(Character.MAX_CODE_POINT));

    /** How a text is to be understood. */
    enum Kind {
        ALL,
        NUMBER,
        INITIALS,
        NAME
    }

    Kind kind() {
        if (text.isEmpty()) {
            return Kind.ALL;
        }
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Kind.NUMBER;
        }
        return text.chars().allMatch(c -> c < 128) ? Kind.INITIALS : Kind.NAME;
    }

    /** Below this lies, in byte order, everything that begins with the text. */
    static String end(String beginning) {
        return beginning + LAST;
    }
}
