package cn.mingbai.notice.seal;

import cn.mingbai.notice.content.Announced;
import cn.mingbai.notice.content.ContentLine;
import cn.mingbai.notice.content.ContentLine.Household;
import cn.mingbai.notice.content.ContentLine.Place;
import cn.mingbai.notice.content.NoticeContent;
import cn.mingbai.notice.content.NoticeContent.Posted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The canonical text of a notice (docs/workflows/notice.md): what is digested, kept, and read back. */
public final class CanonicalForm {

    /** Lines are households. */
    static final int OF_HOUSEHOLDS = 1;
    /** Lines are villages or counties. */
    static final int OF_PLACES = 2;

    private CanonicalForm() {}

    public static String of(NoticeContent content, Link link) {
        var object = new HashMap<String, @Nullable Object>();
        object.put("form", content.announced() == Announced.HOUSEHOLDS ? OF_HOUSEHOLDS : OF_PLACES);
        object.put("chain", Map.of("county", link.county(), "position", link.position(), "previous", link.previous()));
        posting(object, content.posted());
        var wording = content.wording();
        object.put("title", wording.title());
        object.put("intro", wording.intro());
        object.put("basis", wording.basis());
        object.put("issuer", wording.issuer());
        object.put("objectTo", wording.objectTo());
        object.put("hotline", wording.hotline());
        object.put("lines", lines(content.lines()));
        return CanonicalJson.of(object);
    }

    private static void posting(Map<String, @Nullable Object> object, Posted posted) {
        object.put("id", posted.id().toString());
        object.put("number", posted.number());
        object.put("shortCode", posted.shortCode());
        object.put("kind", posted.kind().name());
        object.put("purpose", posted.purpose());
        object.put(
                "subject",
                Map.of(
                        "kind",
                        posted.subject().kind(),
                        "id",
                        posted.subject().id().toString()));
        object.put(
                "place",
                Map.of(
                        "area", posted.place().area(),
                        "code", posted.place().code(),
                        "name", posted.place().name()));
        object.put("notBefore", posted.notBefore().toString());
        object.put("postedAt", posted.at().toString());
        object.put("postedBy", posted.by());
        object.put("days", posted.period().days());
        object.put("workingDays", posted.period().workingDays());
        object.put("counting", posted.counting().name());
        object.put("endsOn", posted.endsOn().toString());
    }

    private static List<Map<String, @Nullable Object>> lines(List<ContentLine> lines) {
        var all = new ArrayList<Map<String, @Nullable Object>>();
        for (var line : lines) {
            var object = new HashMap<String, @Nullable Object>();
            object.put("id", line.id().toString());
            object.put("outcome", line.outcome());
            switch (line) {
                case Household household -> household(object, household);
                case Place place -> place(object, place);
            }
            all.add(object);
        }
        return all;
    }

    private static void household(Map<String, @Nullable Object> object, Household household) {
        object.put("head", household.head());
        object.put("group", household.group());
        object.put("members", household.members());
        object.put("cause", household.cause());
    }

    private static void place(Map<String, @Nullable Object> object, Place place) {
        object.put("level", place.level().name());
        object.put("code", place.code());
        object.put("name", place.name());
        object.put("population", place.population());
        object.put("poor", place.poor());
        object.put("incidence", place.incidence());
    }
}
