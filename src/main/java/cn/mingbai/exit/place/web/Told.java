package cn.mingbai.exit.place.web;

import java.util.Collection;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells after a redirect what was done, or why it was not. */
final class Told {

    private Told() {}

    static void refused(RedirectAttributes flash, Collection<String> words) {
        flash.addFlashAttribute("failure", "exit.place.refused");
        flash.addFlashAttribute("failureArguments", new Object[] {String.join("\uFF1B", words)});
    }

    static void done(RedirectAttributes flash, String key, Object... arguments) {
        flash.addFlashAttribute("message", key);
        flash.addFlashAttribute("messageArguments", arguments);
    }
}
