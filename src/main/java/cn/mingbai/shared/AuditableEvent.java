package cn.mingbai.shared;

import org.jspecify.annotations.Nullable;

/**
 * Something an officer did that the audit trail (操作留痕) must keep. The audit module listens; it is written in the
 * same transaction as the deed.
 */
public interface AuditableEvent {

    /** What was done, e.g. {@code household.revealed}; its Chinese label is the message key {@code audit.<action>}. */
    String action();

    /** On what it was done, e.g. a household number; never an ID number, a telephone or a name. */
    String subject();

    /** Where the subject lies, so that the trail keeps to the same areas; null for what belongs to no place. */
    @Nullable
    Long area();

    /** Why, in the officer's words, where a reason was asked for. */
    @Nullable
    String reason();
}
