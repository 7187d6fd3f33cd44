package cn.mingbai.household.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.household.Relation;
import cn.mingbai.household.register.HeadshipDesk;
import cn.mingbai.household.sheet.HouseholdSheets;
import cn.mingbai.household.web.Answers.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form by which the head changes, and with him how everybody stands to the head. */
@Controller
@RequestMapping("/households/{number}/relations")
@Requires(Permission.HOUSEHOLD_EDIT)
class RelationsController {

    private final HouseholdSheets sheets;
    private final HeadshipDesk desk;
    private final Answers answers;

    RelationsController(HouseholdSheets sheets, HeadshipDesk desk, Answers answers) {
        this.sheets = sheets;
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping
    String form(@PathVariable String number, Model model) {
        var sheet = sheets.sheet(number);
        model.addAttribute("form", RelationsForm.of(sheet.members()));
        model.addAttribute("relations", Relation.values());
        return answers.show(relationsForm(number), model);
    }

    @PostMapping
    String rearrange(
            @PathVariable String number,
            @ModelAttribute("form") RelationsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        model.addAttribute("relations", Relation.values());
        var outcome = desk.rearrange(number, form.relations(), form.seen(), Words.of(form.reason()));
        return answers.answer(outcome, relationsForm(number), errors, model, flash);
    }

    private static Form relationsForm(String number) {
        return new Form(number, "household/relations-form", "");
    }
}
