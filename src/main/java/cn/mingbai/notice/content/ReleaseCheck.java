package cn.mingbai.notice.content;

import cn.mingbai.notice.PostRefusal;
import cn.mingbai.notice.PostRefusal.Reason;
import cn.mingbai.notice.content.ContentLine.Household;
import cn.mingbai.notice.content.ContentLine.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
            line(found, i + 1, texts(lines.get(i)));
        }
        if (found.isEmpty()) {
            add(found, 0, PersonalNumbers.longOnesIn(joined(lines)));
        }
        return new ArrayList<>(found);
    }

    private void line(Set<PostRefusal> found, int number, Texts line) {
        line.all().forEach(text -> add(found, number, PersonalNumbers.in(text)));
        // a number may be spread over the columns
        add(found, number, PersonalNumbers.in(String.join("", line.all())));
        if (line.told().stream().anyMatch(health::standIn)) {
            found.add(new PostRefusal(Reason.HOLDS_HEALTH, number));
        }
    }

    /**
     * What somebody worded on a line. Counts of people are left out: their bounds hold no number of a person.
     *
     * @param told those of them that could tell of an illness
     */
    private record Texts(List<String> all, List<String> told) {}

    private static Texts texts(ContentLine line) {
        return switch (line) {
            case Household household -> {
                var cause = Objects.requireNonNullElse(household.cause(), "");
                yield new Texts(
                        List.of(household.head(), household.group(), cause, household.outcome()),
                        List.of(cause, household.outcome()));
            }
            case Place place ->
                new Texts(
                        List.of(place.name(), place.incidence(), place.outcome()),
                        List.of(place.incidence(), place.outcome()));
        };
    }

    /** ... or over the lines. */
    private static String joined(List<ContentLine> lines) {
        return lines.stream().flatMap(line -> texts(line).all().stream()).collect(Collectors.joining());
    }

    private static void add(Set<PostRefusal> found, int line, Set<Reason> reasons) {
        reasons.forEach(reason -> found.add(new PostRefusal(reason, line)));
    }
}
