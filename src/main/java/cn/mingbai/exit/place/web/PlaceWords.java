package cn.mingbai.exit.place.web;

import cn.mingbai.casework.form.ObstacleWords;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.exit.place.PlaceExit;
import cn.mingbai.procedure.CaseState;
import cn.mingbai.procedure.Step;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Words of the exits of places; templates ask for them as {@code @placeWords}. */
@Component("placeWords")
class PlaceWords {

    private final ObstacleWords words;

    PlaceWords(ObstacleWords words) {
        this.words = words;
    }

    public String say(Sentence sentence) {
        return words.say(sentence);
    }

    /** Where a step may lead, the nearest state first. */
    public List<String> inOrder(PlaceExit file, Step step) {
        return file.table().states().stream()
                .filter(step.to()::contains)
                .map(CaseState::name)
                .toList()
                .reversed();
    }

    /** Tells after a redirect what was done. */
    static void done(RedirectAttributes flash, String key, Object... arguments) {
        flash.addFlashAttribute("message", key);
        flash.addFlashAttribute("messageArguments", arguments);
    }
}
