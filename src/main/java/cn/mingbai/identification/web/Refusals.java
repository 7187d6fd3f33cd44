package cn.mingbai.identification.web;

import java.util.Collection;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells after a redirect why something was not done. */
final class Refusals {

    private Refusals() {}

    static void flash(RedirectAttributes flash, Collection<String> words) {
        flash.addFlashAttribute("failure", "identification.refused");
        flash.addFlashAttribute("failureArguments", new Object[] {String.join("\uFF1B", words)});
    }
}
