package cn.mingbai.notice.content;

import cn.mingbai.shared.AuditableEvent;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a notice or an objection, for the audit trail.
 *
 * @param action {@code notice.…} or {@code objection.…}
 * @param subject the number of the notice or the reference of the objection
 * @param area where it hangs
 */
public record NoticeDeed(
        String action,
        String subject,
        @Nullable Long area,
        @Nullable String reason) implements AuditableEvent {}
