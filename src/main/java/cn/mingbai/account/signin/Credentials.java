package cn.mingbai.account.signin;

import cn.mingbai.account.OfficerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What signing in needs to know of one account. The hash never leaves this package. */
record Credentials(
        OfficerId officer,
        String username,
        String displayName,
        String passwordHash,
        long area,
        boolean enabled,
        boolean changePassword,
        int failedAttempts,
        @Nullable Instant lockedUntil,
        int version) {

    /** Whether he may work at this moment. */
    boolean isOpen(Instant now) {
        return enabled && (lockedUntil == null || !now.isBefore(lockedUntil));
    }

    @Override
    public String toString() {
        return "Credentials of " + officer;
    }
}
