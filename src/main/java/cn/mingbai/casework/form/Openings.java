package cn.mingbai.casework.form;

import cn.mingbai.casework.OpeningOutcome;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells after a redirect what became of putting several households on a list: each for itself. */
public final class Openings {

    private Openings() {}

    /** @param message of how many were put there, its only argument */
    public static void flash(
            RedirectAttributes flash, Collection<OpeningOutcome> outcomes, String message, ObstacleWords words) {
        var problems = outcomes.stream()
                .flatMap(outcome -> outcome instanceof OpeningOutcome.Refused(var obstacles)
                        ? words.of(obstacles).stream()
                        : Stream.empty())
                .distinct()
                .toList();
        if (!problems.isEmpty()) {
            Refusals.flash(flash, problems);
        }
        flash.addFlashAttribute("message", message);
        flash.addFlashAttribute("messageArguments", new Object[] {
            outcomes.stream().filter(OpeningOutcome.Opened.class::isInstance).count()
        });
    }
}
