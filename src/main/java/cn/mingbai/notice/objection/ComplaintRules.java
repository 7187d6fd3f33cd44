package cn.mingbai.notice.objection;

import cn.mingbai.notice.board.ShownNotice;
import cn.mingbai.notice.content.PersonalNumbers;
import cn.mingbai.notice.objection.RaiseOutcome.Reason;
import java.text.Normalizer;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an objection has to be to be taken in. */
final class ComplaintRules {

    private static final Pattern TELEPHONE = Pattern.compile("1[3-9][0-9]{9}|0[1-9][0-9]{8,10}|[2-9][0-9]{6,7}");
    private static final int LONGEST_NAME = 40;
    private static final int SHORTEST_TEXT = 5;
    private static final int LONGEST_TEXT = 1000;

    private ComplaintRules() {}

    /** Without what the hand adds: blanks around texts, blanks and hyphens in telephones. */
    static Complaint cleaned(Complaint typed) {
        var telephone =
                Normalizer.normalize(typed.telephone(), Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Pd}()]", "");
        return new Complaint(
                typed.lineId(),
                typed.objector().strip(),
                telephone,
                typed.text().strip());
    }

    /** Why it is not taken in; null where it is. */
    static @Nullable Reason refusal(ShownNotice notice, Complaint complaint, Instant now) {
        var content = notice.content();
        if (!notice.seal().runs(now) || content == null) {
            return Reason.PERIOD_OVER;
        }
        if (content.lines().stream().noneMatch(line -> line.id().equals(complaint.lineId()))) {
            return Reason.NO_SUCH_LINE;
        }
        if (!isName(complaint.objector())) {
            return Reason.NAME;
        }
        if (!TELEPHONE.matcher(complaint.telephone()).matches()) {
            return Reason.TELEPHONE;
        }
        if (complaint.text().length() < SHORTEST_TEXT || complaint.text().length() > LONGEST_TEXT) {
            return Reason.TEXT_LENGTH;
        }
        return PersonalNumbers.in(complaint.text()).isEmpty() ? null : Reason.TEXT_HOLDS_NUMBER;
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && PersonalNumbers.in(text).isEmpty();
    }
}
