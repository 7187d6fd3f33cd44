package cn.mingbai.account.web;

import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

record PasswordForm(
        @NotEmpty @Nullable String present,
        @NotEmpty @Nullable String chosen,
        @Nullable String repeated) {}
