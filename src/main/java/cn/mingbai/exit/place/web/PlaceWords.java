package cn.mingbai.exit.place.web;

import cn.mingbai.criteria.Sentence;
import cn.mingbai.exit.place.PlaceExit;
import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.ActionOutcome.Overtaken;
import cn.mingbai.procedure.ActionOutcome.Refused;
import cn.mingbai.procedure.CaseState;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.Step;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words of the exits of places; templates ask for them as {@code @placeWords}. */
@Component("placeWords")
class PlaceWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final MessageSource messages;
    private final Clock clock;

    PlaceWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public String say(Sentence sentence) {
        return say(
                sentence.key(), sentence.arguments().stream().map(this::argument).toArray());
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    List<String> of(Collection<Obstacle> obstacles) {
        return obstacles.stream()
                .map(obstacle -> say(
                        obstacle.messageKey(),
                        obstacle.arguments().stream().map(this::argument).toArray()))
                .toList();
    }

    /** Why it was not done; empty where it was. */
    List<String> of(ActionOutcome outcome, String procedure) {
        return switch (outcome) {
            case Done ignored -> List.of();
            case Refused(var id, var obstacles) -> of(obstacles);
            case Overtaken(var id, var by, var action, var at) ->
                List.of(say(
                        "procedure.overtaken",
                        by,
                        MOMENT.format(at.atZone(clock.getZone())),
                        say("procedure.%s.action.%s".formatted(procedure, action))));
        };
    }

    /** Where a step may lead, the nearest state first. */
    public List<String> inOrder(PlaceExit file, Step step) {
        return file.table().states().stream()
                .filter(step.to()::contains)
                .map(CaseState::name)
                .toList()
                .reversed();
    }

    /** A sentence and a text that begins with {@code =} are said; what stands behind a {@code #} is the argument of the latter. */
    private Object argument(Object argument) {
        return switch (argument) {
            case Sentence sentence -> say(sentence);
            case String text when text.startsWith("=") -> {
                var mark = text.indexOf('#');
                yield mark < 0 ? say(text.substring(1)) : say(text.substring(1, mark), text.substring(mark + 1));
            }
            // Numbers as they are: a sentence asks for no grouping of its own.
            default -> argument.toString();
        };
    }
}
