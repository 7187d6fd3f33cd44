package cn.mingbai.account.register;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes passwords and codes that are read out or copied once: no letters that look alike, in groups of four. */
@Component
public class OneTimePasswords {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();

    private final PasswordEncoder passwords;

    OneTimePasswords(PasswordEncoder passwords) {
        this.passwords = passwords;
    }

    /** What is shown once, and what is kept of it. */
    public record Issued(String text, String hash) {

        @Override
        public String toString() {
            return "Issued";
        }
    }

    /** Sixteen letters, 79 bits. */
    public Issued next() {
        var text = text();
        return new Issued(text, Objects.requireNonNull(passwords.encode(text)));
    }

    /** Whether a text is the one that was shown; case, spaces and hyphens do not matter. */
    public boolean matches(String typed, String hash) {
        var letters = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return letters.length() == GROUPS * GROUP && passwords.matches(grouped(letters), hash);
    }

    private String text() {
        return grouped(random.ints((long) GROUPS * GROUP, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining()));
    }

    private static String grouped(String letters) {
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }
}
