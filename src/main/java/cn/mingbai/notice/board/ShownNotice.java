package cn.mingbai.notice.board;

import cn.mingbai.notice.content.NoticeContent;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as a page shows it.
 *
 * @param content what it says; null where the period is past and the names are no longer public
 * @param objections what the public may know of the objections, by line: the latest of each
 */
public record ShownNotice(Seal seal, @Nullable NoticeContent content, Map<UUID, LineObjection> objections) {

    /** How it stands with the objections to one line. */
    public enum LineObjection {
        BEING_INVESTIGATED,
        LIST_STANDS,
        AMENDED,
        REMOVED
    }
}
