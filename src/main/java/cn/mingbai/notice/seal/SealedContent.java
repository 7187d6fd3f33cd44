package cn.mingbai.notice.seal;

import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.NoticeKind;
import cn.mingbai.notice.NoticePeriod;
import cn.mingbai.notice.NoticeSubject;
import cn.mingbai.notice.content.ContentLine;
import cn.mingbai.notice.content.NoticeContent;
import cn.mingbai.notice.content.NoticeContent.ContentPlace;
import cn.mingbai.notice.content.NoticeContent.Counting;
import cn.mingbai.notice.content.NoticeContent.Posted;
import cn.mingbai.notice.content.NoticeContent.Wording;
import cn.mingbai.region.RegionLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A canonical text read back.
 *
 * @param content what it says
 * @param link where it stands in the chain
 */
public record SealedContent(NoticeContent content, Link link) {

    private static final JsonMapper JSON = new JsonMapper();

    /** A text that is no notice in canonical form is refused with some {@link RuntimeException}: it was changed. */
    public static SealedContent read(String canonical) {
        var node = JSON.readTree(canonical);
        var chain = node.get("chain");
        var lines = new ArrayList<ContentLine>();
        var form = node.get("form").asInt();
        node.get("lines").forEach(line -> lines.add(line(form, line)));
        return new SealedContent(
                new NoticeContent(posted(node), wording(node), lines),
                new Link(text(chain, "county"), chain.get("position").asLong(), text(chain, "previous")));
    }

    private static Posted posted(JsonNode node) {
        var place = node.get("place");
        var subject = node.get("subject");
        return new Posted(
                NoticeId.valueOf(text(node, "id")),
                text(node, "number"),
                text(node, "shortCode"),
                NoticeKind.valueOf(text(node, "kind")),
                text(node, "purpose"),
                new NoticeSubject(text(subject, "kind"), UUID.fromString(text(subject, "id"))),
                new ContentPlace(place.get("area").asLong(), text(place, "code"), text(place, "name")),
                LocalDate.parse(text(node, "notBefore")),
                Instant.parse(text(node, "postedAt")),
                text(node, "postedBy"),
                new NoticePeriod(
                        node.get("days").asInt(), node.get("workingDays").asBoolean()),
                Counting.valueOf(text(node, "counting")),
                LocalDate.parse(text(node, "endsOn")));
    }

    private static Wording wording(JsonNode node) {
        var basis = new ArrayList<String>();
        node.get("basis").forEach(clause -> basis.add(clause.asString()));
        var hotline = node.get("hotline");
        return new Wording(
                text(node, "title"),
                text(node, "intro"),
                basis,
                text(node, "issuer"),
                text(node, "objectTo"),
                hotline.isNull() ? null : hotline.asString());
    }

    private static ContentLine line(int form, JsonNode line) {
        return switch (form) {
            case CanonicalForm.OF_HOUSEHOLDS -> household(line);
            case CanonicalForm.OF_PLACES -> place(line);
            default -> throw new IllegalArgumentException("No notice has the form " + form);
        };
    }

    private static ContentLine.Place place(JsonNode line) {
        return new ContentLine.Place(
                UUID.fromString(text(line, "id")),
                RegionLevel.valueOf(text(line, "level")),
                text(line, "code"),
                text(line, "name"),
                line.get("population").asInt(),
                line.get("poor").asInt(),
                text(line, "incidence"),
                text(line, "outcome"));
    }

    private static ContentLine.Household household(JsonNode line) {
        var cause = line.get("cause");
        return new ContentLine.Household(
                UUID.fromString(text(line, "id")),
                text(line, "head"),
                text(line, "group"),
                line.get("members").asInt(),
                cause.isNull() ? null : cause.asString(),
                text(line, "outcome"));
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }
}
