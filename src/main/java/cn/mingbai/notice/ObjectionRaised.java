package cn.mingbai.notice;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody objected to these lines, whose clock stands still from now; in the same transaction. Raised on the public page
 * there is no actor, so that a listener sees and writes no row that is held in scope: whether a line waits is asked of
 * {@link Objections#openOn}.
 */
public record ObjectionRaised(ObjectionId objection, NoticeId notice, Set<UUID> lineIds) {

    public ObjectionRaised {
        lineIds = Set.copyOf(lineIds);
    }
}
