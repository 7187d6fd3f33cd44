package cn.mingbai.notice.web;

import cn.mingbai.notice.objection.Complaint;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection as it is typed.
 *
 * @param website left empty by people, who do not see it; machines fill it in
 */
record ObjectionForm(
        @NotNull @Nullable UUID line,
        @NotBlank @Size(max = 40) @Nullable String name,
        @NotBlank @Size(max = 30) @Nullable String telephone,
        @NotBlank @Size(min = 5, max = 1000) @Nullable String text,
        @Nullable String website) {

    static ObjectionForm empty() {
        return new ObjectionForm(null, null, null, null, null);
    }

    boolean isFromAMachine() {
        return website != null && !website.isEmpty();
    }

    Complaint complaint() {
        return new Complaint(
                Objects.requireNonNull(line),
                Objects.requireNonNull(name),
                Objects.requireNonNull(telephone),
                Objects.requireNonNull(text));
    }
}
