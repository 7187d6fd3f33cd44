package cn.mingbai.notice.objection;

import cn.mingbai.notice.board.ShownNotice;
import cn.mingbai.notice.content.PersonalNumbers;
import cn.mingbai.notice.objection.RaiseOutcome.Reason;
import java.text.Normalizer;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

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

    /** Everything for which it is not taken in, so that it is mended at once; empty where it is taken in. */
    static Set<Reason> refusals(ShownNotice notice, Complaint complaint, Instant now) {
        var content = notice.content();
        if (!notice.seal().runs(now) || content == null) {
            return EnumSet.of(Reason.PERIOD_OVER);
        }
        var found = EnumSet.noneOf(Reason.class);
        if (content.lines().stream().noneMatch(line -> line.id().equals(complaint.lineId()))) {
            found.add(Reason.NO_SUCH_LINE);
        }
        if (!isName(complaint.objector())) {
            found.add(Reason.NAME);
        }
        if (!TELEPHONE.matcher(complaint.telephone()).matches()) {
            found.add(Reason.TELEPHONE);
        }
        if (complaint.text().length() < SHORTEST_TEXT || complaint.text().length() > LONGEST_TEXT) {
            found.add(Reason.TEXT_LENGTH);
        }
        if (!PersonalNumbers.in(complaint.text()).isEmpty()) {
            found.add(Reason.TEXT_HOLDS_NUMBER);
        }
        return found;
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && PersonalNumbers.in(text).isEmpty();
    }
}
