package cn.mingbai.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record SetupForm(
        @NotBlank @Size(max = 40) @Nullable String code,

        @NotBlank @Pattern(regexp = "\\s*[a-zA-Z0-9][a-zA-Z0-9._-]{1,39}\\s*") @Nullable
        String username,

        @NotBlank @Size(max = 40) @Nullable String displayName,
        @Size(max = 80) @Nullable String office,
        @NotBlank @Nullable String region,
        @NotEmpty @Nullable String password,
        @Nullable String repeated) {

    static SetupForm empty() {
        return new SetupForm(null, null, null, null, null, null, null);
    }
}
