package cn.mingbai.account.web;

import cn.mingbai.account.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record AccountForm(
        @NotBlank @Pattern(regexp = "\\s*[a-zA-Z0-9][a-zA-Z0-9._-]{1,39}\\s*") @Nullable
        String username,

        @NotBlank @Size(max = 40) @Nullable String displayName,
        @Size(max = 80) @Nullable String office,
        @NotNull @Nullable Role role,
        @NotBlank @Nullable String region) {

    static AccountForm empty(String region) {
        return new AccountForm(null, null, null, null, region);
    }
}
