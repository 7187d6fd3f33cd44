package cn.mingbai.account.signin;

import cn.mingbai.account.AccountLocked;
import cn.mingbai.account.Post;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks a user name and password. An unknown name, a closed or locked account and a wrong password get the same answer
 * after the same time; whoever tries too often is told so, whether the name exists or not.
 */
@Component
class PasswordCheck {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Attempts attempts;
    private final Throttle throttle;
    private final PasswordEncoder passwords;
    private final SignInSettings settings;
    private final Clock clock;
    private final String nobodysHash;

    PasswordCheck(
            Attempts attempts, Throttle throttle, PasswordEncoder passwords, SignInSettings settings, Clock clock) {
        this.attempts = attempts;
        this.throttle = throttle;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
        var unguessable = new byte[32];
        new SecureRandom().nextBytes(unguessable);
        this.nobodysHash =
                Objects.requireNonNull(passwords.encode(Base64.getEncoder().encodeToString(unguessable)));
    }

    /** A right password, and the posts its owner may act in, at least one. */
    record Checked(Credentials credentials, List<Post> posts) {}

    /**
     * @throws BadCredentialsException for every refusal that tells nothing
     * @throws AccountLocked where the name, known or not, or the address has to wait
     */
    Checked check(String name, String password, String address) {
        var begun = System.nanoTime();
        var username = normal(name);
        if (!throttle.admits(username, address)) {
            throw new AccountLocked(clock.instant().plus(A_MINUTE));
        }
        var found = attempts.begin(username).orElse(null);
        if (matches(password, found) && found != null) {
            var posts = attempts.succeeded(found);
            if (!posts.isEmpty()) {
                throttle.giveBack(username, address);
                return new Checked(found, posts);
            }
        }
        var lockedUntil = attempts.failed(username, found);
        waitOutTheTime(begun);
        throw lockedUntil
                .<AuthenticationException>map(AccountLocked::new)
                .orElseGet(() -> new BadCredentialsException("No such account, not open, or a wrong password"));
    }

    static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private boolean matches(String password, @Nullable Credentials found) {
        return passwords.matches(password, found == null ? nobodysHash : found.passwordHash());
    }

    private void waitOutTheTime(long begun) {
        var left = settings.refusalTakes().toNanos() - (System.nanoTime() - begun);
        try {
            TimeUnit.NANOSECONDS.sleep(left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
