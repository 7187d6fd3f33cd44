package cn.mingbai.notice.board;

import cn.mingbai.account.Role;
import cn.mingbai.notice.NoticeDraft;
import cn.mingbai.notice.NoticeLine;
import cn.mingbai.notice.PostRefusal;
import cn.mingbai.notice.PostRefusal.Reason;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** What a draft has to be before its text is looked at. */
final class PostingRules {

    /** Nowhere is a notice of fewer days known; policy says seven. */
    static final int FEWEST_DAYS = 5;

    private static final int MOST_DAYS = 60;
    private static final int MOST_LINES = 2000;
    private static final int LONGEST = 60;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private PostingRules() {}

    /**
     * Why not; empty where nothing is wrong.
     *
     * @param posted the moment of posting
     */
    static List<PostRefusal> refusals(NoticeDraft draft, Role poster, Instant posted, Instant now) {
        var found = new ArrayList<PostRefusal>();
        when(found, !draft.kind().isPostedBy(poster), Reason.WRONG_OFFICE);
        when(found, draft.lines().isEmpty() || draft.lines().size() > MOST_LINES, Reason.NUMBER_OF_LINES);
        when(found, draft.basis().stream().allMatch(String::isBlank), Reason.NO_BASIS);
        when(found, draft.notBefore().isAfter(posted.atZone(CHINA).toLocalDate()), Reason.BEFORE_MEETING);
        when(found, posted.isAfter(now), Reason.IN_THE_FUTURE);
        when(found, draft.period().days() < FEWEST_DAYS || draft.period().days() > MOST_DAYS, Reason.PERIOD);
        var seen = new HashSet<UUID>();
        for (int i = 0; i < draft.lines().size(); i++) {
            var line = draft.lines().get(i);
            if (!seen.add(line.lineId())) {
                found.add(new PostRefusal(Reason.LINE_TWICE, i + 1));
            }
            if (!isComplete(line)) {
                found.add(new PostRefusal(Reason.LINE_INCOMPLETE, i + 1));
            }
        }
        return found;
    }

    private static boolean isComplete(NoticeLine line) {
        return isFilled(line.head())
                && isFilled(line.outcome())
                && line.villagerGroup().length() <= LONGEST
                && (line.cause() == null || line.cause().length() <= LONGEST)
                && line.members() >= 1
                && line.members() <= 50;
    }

    private static boolean isFilled(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    private static void when(List<PostRefusal> found, boolean wrong, Reason reason) {
        if (wrong) {
            found.add(PostRefusal.of(reason));
        }
    }
}
