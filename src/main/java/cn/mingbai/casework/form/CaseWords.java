package cn.mingbai.casework.form;

import cn.mingbai.casework.Books;
import cn.mingbai.casework.view.ListTask;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.Sentences;
import cn.mingbai.procedure.CaseEvent;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseState;
import cn.mingbai.procedure.Step;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What templates of cases ask for, as {@code @caseWords}. */
@Component("caseWords")
public class CaseWords {

    private final Sentences sentences;
    private final MessageSource messages;
    private final Books books;

    CaseWords(Sentences sentences, MessageSource messages, Books books) {
        this.messages = messages;
        this.sentences = sentences;
        this.books = books;
    }

    public String say(Sentence sentence) {
        return sentences.say(sentence);
    }

    /** The words of a task; an argument that begins with = is the key of a message. */
    public String task(ListTask task) {
        var arguments = task.arguments().stream()
                .map(argument ->
                        argument instanceof String text && text.startsWith("=") ? of(text.substring(1)) : argument)
                .toArray();
        return messages.getMessage(task.key(), arguments, Locale.SIMPLIFIED_CHINESE);
    }

    public String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** What an event says; where it begins with the name of something that has words, those stand in its place. */
    public String comment(CaseEvent event, CaseFile file) {
        var parts = event.comment().split(" ", 2);
        var rest = parts.length > 1 ? " " + parts[1] : "";
        return books.of(file.procedure()).prefixes(event.action()).stream()
                .map(prefix -> messages.getMessage(prefix + parts[0], null, "", Locale.SIMPLIFIED_CHINESE))
                .filter(word -> word != null && !word.isEmpty())
                .findFirst()
                .map(word -> word + rest)
                .orElse(event.comment());
    }

    /** Where a step may lead, the nearest state first. */
    public List<String> inOrder(CaseFile file, Step step) {
        return books.table(file.procedure()).states().stream()
                .filter(step.to()::contains)
                .map(CaseState::name)
                .toList()
                .reversed();
    }

    private String of(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
