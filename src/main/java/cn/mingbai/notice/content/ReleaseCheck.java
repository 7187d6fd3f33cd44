package cn.mingbai.notice.content;

import cn.mingbai.notice.PostRefusal;
import cn.mingbai.notice.PostRefusal.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The last look at the finished text before it is released. The hotline is left out: it is no person's, and comes from
 * the contacts of the county, not from the draft.
 */
@Component
public class ReleaseCheck {

    private final HealthWords health;

    ReleaseCheck(HealthWords health) {
        this.health = health;
    }

    /** Why the text may not be released, by line; empty where it may. */
    public List<PostRefusal> refusals(NoticeContent.Wording wording, List<ContentLine> lines) {
        var found = new LinkedHashSet<PostRefusal>();
        add(found, 0, PersonalNumbers.in(wording.title()));
        add(found, 0, PersonalNumbers.in(wording.intro()));
        wording.basis().forEach(clause -> add(found, 0, PersonalNumbers.in(clause)));
        add(found, 0, PersonalNumbers.in(wording.issuer()));
        add(found, 0, PersonalNumbers.in(wording.objectTo()));
        for (int i = 0; i < lines.size(); i++) {
            line(found, i + 1, lines.get(i));
        }
        if (found.isEmpty()) {
            add(found, 0, PersonalNumbers.longOnesIn(joined(lines)));
        }
        return new ArrayList<>(found);
    }

    private void line(Set<PostRefusal> found, int number, ContentLine line) {
        var cause = Objects.requireNonNullElse(line.cause(), "");
        for (var text : List.of(line.head(), line.group(), cause, line.outcome())) {
            add(found, number, PersonalNumbers.in(text));
        }
        // a number may be spread over the columns
        add(found, number, PersonalNumbers.in(line.head() + line.group() + cause + line.outcome()));
        if (health.standIn(cause) || health.standIn(line.outcome())) {
            found.add(new PostRefusal(Reason.HOLDS_HEALTH, number));
        }
    }

    /** ... or over the lines. */
    private static String joined(List<ContentLine> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line.head())
                .append(line.group())
                .append(Objects.requireNonNullElse(line.cause(), ""))
                .append(line.outcome()));
        return text.toString();
    }

    private static void add(Set<PostRefusal> found, int line, Set<Reason> reasons) {
        reasons.forEach(reason -> found.add(new PostRefusal(reason, line)));
    }
}
