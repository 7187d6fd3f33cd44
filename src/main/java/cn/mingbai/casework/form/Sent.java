package cn.mingbai.casework.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The fields of a form as they were sent, read without ever failing: what cannot be read is not there. */
public record Sent(MultiValueMap<String, String> fields) {

    public String text(String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value.replace("\0", "").strip();
    }

    /** The values of a column, as many as rows were sent. */
    public List<String> column(String name) {
        return Optional.ofNullable(fields.get(name)).orElse(List.of());
    }

    public @Nullable Integer number(String name) {
        return number(Optional.of(text(name)));
    }

    public static @Nullable Integer number(Optional<String> text) {
        try {
            return text.map(String::strip)
                    .filter(digits -> digits.matches("[0-9]{1,6}"))
                    .map(Integer::valueOf)
                    .orElse(null);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    public @Nullable LocalDate day(String name) {
        try {
            return text(name).isEmpty() ? null : LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            return null;
        }
    }

    public List<UUID> ids(String name) {
        return column(name).stream().flatMap(text -> id(text).stream()).toList();
    }

    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Names separated by blanks, commas or enumeration commas of any kind. */
    public List<String> names(String name) {
        return Arrays.stream(text(name).split("[\\s,，、;；]+", -1))
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
