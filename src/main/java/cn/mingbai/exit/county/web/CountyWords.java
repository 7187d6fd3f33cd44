package cn.mingbai.exit.county.web;

import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.Sentences;
import cn.mingbai.procedure.Obstacle;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words of county exits for controllers and, as {@code @countyWords}, for templates. */
@Component("countyWords")
class CountyWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Sentences rates = new Sentences("messages.exit");
    private final Sentences criteria;
    private final MessageSource messages;
    private final Clock clock;

    CountyWords(Sentences criteria, MessageSource messages, Clock clock) {
        this.criteria = criteria;
        this.messages = messages;
        this.clock = clock;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    /** Of a rate. */
    public String rate(Sentence sentence) {
        return rates.say(sentence);
    }

    /** Of an assessment. */
    public String finding(Sentence sentence) {
        return criteria.say(sentence);
    }

    public List<String> of(Collection<Obstacle> obstacles) {
        return obstacles.stream().map(this::of).toList();
    }

    public String of(Obstacle obstacle) {
        return say(obstacle.messageKey(), obstacle.arguments().toArray());
    }

    public String moment(Instant at) {
        return MOMENT.format(at.atZone(clock.getZone()));
    }

    public String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
