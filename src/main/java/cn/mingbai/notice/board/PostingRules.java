package cn.mingbai.notice.board;

import cn.mingbai.account.Role;
import cn.mingbai.notice.AnnouncedLine;
import cn.mingbai.notice.NoticeDraft;
import cn.mingbai.notice.NoticeLine;
import cn.mingbai.notice.PlaceLine;
import cn.mingbai.notice.PostRefusal;
import cn.mingbai.notice.PostRefusal.Reason;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What a draft has to be before its text is looked at. */
final class PostingRules {

    /** Nowhere is a notice of fewer days known; policy says seven. */
    static final int FEWEST_DAYS = 5;

    private static final int MOST_DAYS = 60;
    private static final int MOST_LINES = 2000;
    private static final int LONGEST = 60;
    private static final int LONGEST_INCIDENCE = 20;
    private static final int MOST_MEMBERS = 50;
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
        var seen = new HashSet<Object>();
        for (int i = 0; i < draft.lines().size(); i++) {
            var line = draft.lines().get(i);
            if (!seen.add(line.lineId()) || line instanceof PlaceLine place && !seen.add(place.area())) {
                found.add(new PostRefusal(Reason.LINE_TWICE, i + 1));
            }
            if (!isFilled(line.outcome()) || !isComplete(line)) {
                found.add(new PostRefusal(Reason.LINE_INCOMPLETE, i + 1));
            }
        }
        return found;
    }

    private static boolean isComplete(AnnouncedLine line) {
        return switch (line) {
            case NoticeLine household ->
                isFilled(household.head())
                        && household.villagerGroup().length() <= LONGEST
                        && (household.cause() == null || household.cause().length() <= LONGEST)
                        && isBetween(1, household.members(), MOST_MEMBERS);
            case PlaceLine place ->
                isBetween(1, place.population(), PlaceLine.MOST_PEOPLE)
                        && isBetween(0, place.poor(), place.population())
                        && isFilled(place.incidence())
                        && place.incidence().length() <= LONGEST_INCIDENCE;
        };
    }

    private static boolean isBetween(int least, int number, int most) {
        return number >= least && number <= most;
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
