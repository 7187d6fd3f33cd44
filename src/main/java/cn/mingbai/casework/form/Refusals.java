package cn.mingbai.casework.form;

import java.util.Collection;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells after a redirect why something was not done. */
public final class Refusals {

    private Refusals() {}

    public static void flash(RedirectAttributes flash, Collection<String> words) {
        flash.addFlashAttribute("failure", "casework.refused");
        flash.addFlashAttribute("failureArguments", new Object[] {String.join("\uFF1B", words)});
    }
}
