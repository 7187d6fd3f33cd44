package cn.mingbai.household.web;

import cn.mingbai.household.register.EntryOutcome;
import cn.mingbai.household.register.EntryOutcome.Refused;
import cn.mingbai.household.register.EntryOutcome.Saved;
import cn.mingbai.household.sheet.HouseholdSheets;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How every form about one household ends: on the page of the household, or on the form again with what is wrong. */
@Component
class Answers {

    private final HouseholdSheets sheets;
    private final Refusals refusals;

    Answers(HouseholdSheets sheets, Refusals refusals) {
        this.sheets = sheets;
        this.refusals = refusals;
    }

    /** Where a form belongs and where it leads. */
    record Form(String number, String view, String tab) {}

    /** Shows a form for the first time. */
    String show(Form form, Model model) {
        model.addAttribute("header", sheets.header(form.number()));
        return form.view();
    }

    /** Shows it again, or leads to where the change can be seen. */
    String answer(EntryOutcome outcome, Form form, Errors errors, Model model, RedirectAttributes flash) {
        return switch (outcome) {
            case Saved(var number, var remarks) -> {
                flash.addFlashAttribute(
                        "message", remarks.isEmpty() ? "household.saved" : "household.savedWithRemarks");
                flash.addFlashAttribute("messageArguments", new Object[] {remarks.size()});
                yield "redirect:/households/" + number + form.tab();
            }
            case Refused(var problems) -> {
                refusals.tell(problems, errors);
                yield show(form, model);
            }
        };
    }
}
