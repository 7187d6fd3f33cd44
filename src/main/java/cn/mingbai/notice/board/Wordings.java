package cn.mingbai.notice.board;

import cn.mingbai.notice.NoticeDraft;
import cn.mingbai.notice.NoticeKind;
import cn.mingbai.notice.content.NoticeContent.Wording;
import cn.mingbai.region.Place;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the words around the table: the poster's title, the opening of the procedure, who announces, where to object. */
@Component
class Wordings {

    private final MessageSource messages;
    private final Contacts contacts;

    Wordings(MessageSource messages, Contacts contacts) {
        this.messages = messages;
        this.contacts = contacts;
    }

    Wording of(NoticeDraft draft, Place place) {
        var title = draft.title();
        var responsible = contacts.responsible(draft.area(), draft.kind().objections());
        var above = responsible.place();
        var objectTo = Objects.requireNonNullElseGet(
                responsible.office(), () -> text("notice.office." + draft.kind().objections(), above.name()));
        return new Wording(
                text(title.key(), title.arguments().stream().map(this::spoken).toArray()),
                intro(draft, place),
                draft.basis().stream().map(Wordings::clean).toList(),
                issuer(draft.kind(), place, above),
                clean(objectTo),
                responsible.hotline());
    }

    private String intro(NoticeDraft draft, Place place) {
        var day = day(draft.notBefore());
        var name = spoken(place.name());
        var general = text("notice.intro." + draft.kind(), day, name);
        return clean(Objects.requireNonNull(messages.getMessage(
                "notice.intro." + draft.purpose() + "." + draft.kind(),
                new Object[] {day, name},
                general,
                Locale.CHINA)));
    }

    /** The gazetteer calls a village by its committee; people do not. */
    String spoken(String name) {
        return name.endsWith(text("notice.village.committee"))
                ? name.substring(0, name.length() - text("notice.village.short").length())
                : name;
    }

    /** Whoever posts beyond the village is the government that answers the objections to it, too. */
    private String issuer(NoticeKind kind, Place place, Place above) {
        return kind == NoticeKind.VILLAGE_NOTICE
                ? above.name() + place.name().replace(text("notice.village.short"), text("notice.village.long"))
                : text("notice.office." + kind.objections(), above.name());
    }

    private String day(LocalDate day) {
        var pattern = messages.getMessage("notice.day.pattern", null, Locale.CHINA);
        return DateTimeFormatter.ofPattern(pattern, Locale.CHINA).format(day);
    }

    private String text(String key, Object... arguments) {
        return clean(messages.getMessage(key, arguments, Locale.CHINA));
    }

    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
