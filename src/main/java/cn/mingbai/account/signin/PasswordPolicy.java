package cn.mingbai.account.signin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** What a password chosen by a person has to be: long, not his name, and not one that everybody tries first. */
@Component
public class PasswordPolicy {

    private static final int SHORTEST = 10;
    private static final int LONGEST_BYTES = 72;
    private static final int DIFFERENT = 4;

    private final Set<String> common;

    PasswordPolicy(@Value("classpath:account/common-passwords.txt") Resource list) throws IOException {
        this.common = list.getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Why the password cannot be taken, or empty where it can. */
    public Optional<PasswordRefusal> refusal(String username, String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(PasswordRefusal.TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of(PasswordRefusal.TOO_LONG);
        }
        if (!username.isEmpty()
                && lower.replace(username.toLowerCase(Locale.ROOT), "").matches("[0-9\\W_]*")
                && lower.contains(username.toLowerCase(Locale.ROOT))) {
            return Optional.of(PasswordRefusal.USER_NAME);
        }
        if (common.contains(lower) || password.chars().distinct().count() < DIFFERENT) {
            return Optional.of(PasswordRefusal.COMMON);
        }
        return Optional.empty();
    }
}
