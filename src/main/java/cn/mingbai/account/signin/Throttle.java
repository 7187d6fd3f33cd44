package cn.mingbai.account.signin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down, by name (known or not) and by remote address. An attempt takes a token before it is looked at
 * and a right one gives it back, so honest people never notice. Kept in this process; the lock is in the database.
 */
@Component
class Throttle {

    private static final int REMEMBERED = 50_000;

    private final LoadingCache<String, Bucket> names;
    private final LoadingCache<String, Bucket> addresses;

    Throttle(SignInSettings settings) {
        this.names = buckets(settings.perAccount());
        this.addresses = buckets(settings.perAddress());
    }

    /** Whether an attempt may be looked at now. */
    boolean admits(String username, String address) {
        return addresses.get(address).tryConsume(1) && names.get(username).tryConsume(1);
    }

    void giveBack(String username, String address) {
        addresses.get(address).addTokens(1);
        names.get(username).addTokens(1);
    }

    private static LoadingCache<String, Bucket> buckets(int perMinute) {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }
}
