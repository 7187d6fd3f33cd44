package cn.mingbai.exit.county.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The fields of a form with as many rows as there are places or households: what cannot be read is not there. */
record Fields(MultiValueMap<String, String> fields) {

    private static final String WHOLE = "[0-9]{1,9}";

    boolean has(String name) {
        return fields.containsKey(name);
    }

    public String text(String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value.replace("\0", "").strip();
    }

    @Nullable
    Integer number(String name) {
        var digits = text(name).replace(",", "").replace("\uFF0C", "");
        return digits.matches(WHOLE) ? Integer.valueOf(digits) : null;
    }

    int version(String name) {
        var number = number(name);
        return number == null ? 0 : number;
    }

    @Nullable
    LocalDate day(String name) {
        try {
            return text(name).isEmpty() ? null : LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The constant of that name, null where there is none. */
    <E extends Enum<E>> @Nullable E choice(Class<E> type, String name) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text(name))) {
                return constant;
            }
        }
        return null;
    }
}
