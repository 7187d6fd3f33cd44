package cn.mingbai.exit;

import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.Sentences;
import org.springframework.stereotype.Component;

/** Puts sentences about exits into words, those of this module and those of the criteria; templates ask {@code @exitWords}. */
@Component("exitWords")
public class ExitWords {

    private final Sentences own = new Sentences("messages.exit");
    private final Sentences criteria;

    ExitWords(Sentences criteria) {
        this.criteria = criteria;
    }

    public String say(Sentence sentence) {
        return own.knows(sentence.key()) ? own.say(sentence) : criteria.say(sentence);
    }
}
