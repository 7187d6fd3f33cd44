package cn.mingbai.notice.web;

import cn.mingbai.notice.objection.ObjectionSettings;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What one remote address may do on the public pages; beyond that it is told to wait (429). Kept in this process. */
@Component
class PublicLimits {

    private static final int REMEMBERED = 50_000;

    /** Faulty ones included, which cost nothing else. */
    private static final int ATTEMPTS = 6;

    private final LoadingCache<String, Bucket> attempts;
    private final LoadingCache<String, Bucket> objections;
    private final LoadingCache<String, Bucket> comparisons;

    PublicLimits(ObjectionSettings settings) {
        this.attempts = buckets(ATTEMPTS * settings.perAddress(), Duration.ofHours(1));
        this.objections = buckets(settings.perAddress(), Duration.ofHours(1));
        this.comparisons = buckets(settings.comparisonsPerAddress(), Duration.ofMinutes(1));
    }

    void objection(HttpServletRequest request) {
        take(attempts, request);
        take(objections, request);
    }

    /** What was refused for a slip of the hand does not count. */
    void giveBack(HttpServletRequest request) {
        objections.get(request.getRemoteAddr()).addTokens(1);
    }

    void comparison(HttpServletRequest request) {
        take(comparisons, request);
    }

    private static void take(LoadingCache<String, Bucket> buckets, HttpServletRequest request) {
        if (!buckets.get(request.getRemoteAddr()).tryConsume(1)) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    private static LoadingCache<String, Bucket> buckets(int capacity, Duration refill) {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(refill)
                .build(address -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, refill))
                        .build());
    }
}
