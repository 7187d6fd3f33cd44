package cn.mingbai.casework.form;

import cn.mingbai.criteria.Sentence;
import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.ActionOutcome.Overtaken;
import cn.mingbai.procedure.ActionOutcome.Refused;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Obstacle;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words what stands in the way of a step. */
@Component("obstacleWords")
public class ObstacleWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final MessageSource messages;
    private final CaseFiles files;
    private final Clock clock;

    ObstacleWords(MessageSource messages, CaseFiles files, Clock clock) {
        this.messages = messages;
        this.files = files;
        this.clock = clock;
    }

    public String of(Obstacle obstacle) {
        return say(
                obstacle.messageKey(),
                obstacle.arguments().stream().map(this::argument).toArray());
    }

    public List<String> of(Collection<Obstacle> obstacles) {
        return obstacles.stream().map(this::of).toList();
    }

    /** Why it was not done; empty where it was. */
    public List<String> of(ActionOutcome outcome) {
        return of(outcome, id -> files.get(id).procedure());
    }

    /** Likewise of a case that is no household's. */
    public List<String> of(ActionOutcome outcome, String procedure) {
        return of(outcome, id -> procedure);
    }

    private List<String> of(ActionOutcome outcome, Function<CaseId, String> procedure) {
        return switch (outcome) {
            case Done ignored -> List.of();
            case Refused(var id, var obstacles) -> of(obstacles);
            case Overtaken(var id, var by, var action, var at) ->
                List.of(say(
                        "procedure.overtaken",
                        by,
                        MOMENT.format(at.atZone(clock.getZone())),
                        say("procedure.%s.action.%s".formatted(procedure.apply(id), action))));
        };
    }

    /** A sentence of any module, in the words of its bundle. */
    public String say(Sentence sentence) {
        return say(
                sentence.key(),
                sentence.arguments().stream().map(this::argument).toArray());
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    private Object argument(Object argument) {
        if (argument instanceof Sentence sentence) {
            return say(sentence);
        }
        if (!(argument instanceof String text)) {
            return argument.toString();
        }
        if (!text.startsWith("=")) {
            return text;
        }
        var mark = text.indexOf('#');
        return mark < 0 ? say(text.substring(1)) : say(text.substring(1, mark), text.substring(mark + 1));
    }
}
