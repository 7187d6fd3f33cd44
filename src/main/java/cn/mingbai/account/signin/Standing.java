package cn.mingbai.account.signin;

import cn.mingbai.account.CredentialsChanged;
import cn.mingbai.account.OfficerId;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Whether the officer of a session still stands as he signed in. Looked up at most every few seconds for each officer;
 * a change made in this process counts from the next request on.
 */
@Component
class Standing {

    private static final Duration LOOKED_UP_EVERY = Duration.ofSeconds(5);

    private final LoadingCache<OfficerId, Optional<Credentials>> known;
    private final Clock clock;

    Standing(CredentialTable table, Clock clock) {
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .maximumSize(20_000)
                .expireAfterWrite(LOOKED_UP_EVERY)
                .build(table::of);
    }

    boolean holds(OfficerAuthentication signedIn) {
        return known.get(signedIn.officer().id())
                .filter(current -> current.version() == signedIn.credentialsVersion())
                .filter(current -> current.isOpen(clock.instant()))
                .isPresent();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(CredentialsChanged changed) {
        known.invalidate(changed.officer());
    }
}
