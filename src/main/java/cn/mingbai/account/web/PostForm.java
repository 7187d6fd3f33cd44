package cn.mingbai.account.web;

import cn.mingbai.account.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

record PostForm(
        @NotNull @Nullable Role role, @NotBlank @Nullable String region, int version) {}
