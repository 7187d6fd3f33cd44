package cn.mingbai.audit;

import cn.mingbai.account.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the trail.
 *
 * @param actor user name or job; null where nobody was signed in
 * @param role the role he acted in
 * @param post full name of the place of his post
 * @param action what was done; its label is the message {@code audit.<action>}
 * @param subject on what, a number or code
 * @param place full name of where the subject lies, null for what belongs to no place
 */
public record AuditLine(
        long id,
        Instant at,
        @Nullable String actor,
        @Nullable Role role,
        @Nullable String post,
        String action,
        String subject,
        @Nullable String place,
        @Nullable String reason,
        @Nullable String remoteAddress) {}
