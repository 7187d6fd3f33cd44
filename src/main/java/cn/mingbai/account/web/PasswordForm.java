package cn.mingbai.account.web;

import jakarta.validation.constraints.NotEmpty;

record PasswordForm(
        @NotEmpty(message = "{NotBlank}") String present,
        @NotEmpty(message = "{NotBlank}") String chosen,
        String repeated) {}
