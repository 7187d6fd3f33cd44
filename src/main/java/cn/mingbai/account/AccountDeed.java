package cn.mingbai.account;

import cn.mingbai.shared.AuditableEvent;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to an account: a sign-in, a failure, a change by an administrator.
 *
 * @param action {@code account.…}, its label is the message {@code audit.account.…}
 * @param subject the user name; {@code unknown} where no such account exists, because people type passwords there
 * @param area whose administrator keeps the account
 * @param reason the post or the circumstance, where there is one to tell
 */
public record AccountDeed(
        String action,
        String subject,
        @Nullable Long area,
        @Nullable String reason) implements AuditableEvent {

    public static AccountDeed of(String action, String subject, @Nullable Long area) {
        return new AccountDeed(action, subject, area, null);
    }
}
