package cn.mingbai.notice;

import java.util.Collection;
import java.util.Map;

/** The face of this module to procedures: post a notice, ask how it stands. Everything in the caller's transaction. */
public interface Notices {

    /**
     * Seals a notice and hangs it out, from now. Publishes {@link NoticePosted}. A place outside the officer's area is not
     * found.
     */
    PostOutcome post(NoticeDraft draft);

    /** Not found where there is none; seals are public, so any officer may ask. */
    NoticeStatus status(NoticeId id);

    /** Several at once in two queries; unknown ones are left out. */
    Map<NoticeId, NoticeStatus> statusOf(Collection<NoticeId> ids);
}
