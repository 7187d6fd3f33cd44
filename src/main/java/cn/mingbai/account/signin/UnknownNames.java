package cn.mingbai.account.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Names that no open account has are "locked" like real ones: a lock that only real accounts get would tell which names
 * are real. There is nothing to protect, so this process's memory is enough.
 */
@Component
class UnknownNames {

    private static final int REMEMBERED = 50_000;

    private final Cache<String, Guesses> guesses;
    private final SignInSettings settings;
    private final Clock clock;

    UnknownNames(SignInSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.guesses = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(settings.lockedFor())
                .build();
    }

    private record Guesses(int count, @Nullable Instant lockedUntil) {}

    /** Counts one more guess and tells until when the name is "locked". */
    Optional<Instant> guessed(String name) {
        var now = clock.instant();
        var counted = guesses.asMap().compute(name, (n, before) -> next(before, now));
        return Optional.ofNullable(counted).map(Guesses::lockedUntil);
    }

    private Guesses next(@Nullable Guesses before, Instant now) {
        if (before != null && before.lockedUntil() != null && now.isBefore(before.lockedUntil())) {
            return before;
        }
        var count = before == null || before.lockedUntil() != null ? 1 : before.count() + 1;
        return new Guesses(count, count < settings.attempts() ? null : now.plus(settings.lockedFor()));
    }
}
