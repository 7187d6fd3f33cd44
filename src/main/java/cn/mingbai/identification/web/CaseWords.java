package cn.mingbai.identification.web;

import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.Sentences;
import cn.mingbai.identification.table.Tables;
import cn.mingbai.procedure.CaseEvent;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseState;
import cn.mingbai.procedure.Step;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What templates of this module ask for, as {@code @caseWords}. */
@Component("caseWords")
class CaseWords {

    private final Sentences sentences;
    private final MessageSource messages;

    CaseWords(Sentences sentences, MessageSource messages) {
        this.messages = messages;
        this.sentences = sentences;
    }

    public String say(Sentence sentence) {
        return sentences.say(sentence);
    }

    public String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** What an event says; doubts begin with the name of a department or of a finding, which is put into words. */
    public String comment(CaseEvent event) {
        if (!event.action().startsWith("DOUBT_")) {
            return event.comment();
        }
        var parts = event.comment().split(" ", 2);
        var rest = parts.length > 1 ? " " + parts[1] : "";
        return Stream.of("identification.department.", "identification.doubt.finding.")
                .map(prefix -> messages.getMessage(prefix + parts[0], null, "", Locale.SIMPLIFIED_CHINESE))
                .filter(word -> word != null && !word.isEmpty())
                .findFirst()
                .map(word -> word + rest)
                .orElse(event.comment());
    }

    /** Where a step may lead, the nearest state first. */
    public List<String> inOrder(CaseFile file, Step step) {
        return Tables.of(file).states().stream()
                .filter(step.to()::contains)
                .map(CaseState::name)
                .toList()
                .reversed();
    }
}
