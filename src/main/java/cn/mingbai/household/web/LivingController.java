package cn.mingbai.household.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.household.register.LivingDesk;
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

/** The form of a survey of living conditions. */
@Controller
@RequestMapping("/households/{number}/survey")
@Requires(Permission.HOUSEHOLD_EDIT)
class LivingController {

    private final HouseholdSheets sheets;
    private final LivingDesk desk;
    private final Answers answers;

    LivingController(HouseholdSheets sheets, LivingDesk desk, Answers answers) {
        this.sheets = sheets;
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping
    String form(@PathVariable String number, Model model) {
        model.addAttribute("form", LivingForm.of(sheets.sheet(number).living()));
        return answers.show(livingForm(number), model);
    }

    @PostMapping
    String survey(
            @PathVariable String number,
            @ModelAttribute("form") LivingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var outcome = desk.survey(number, form.version(), form.entry(), Words.of(form.reason()));
        return answers.answer(outcome, livingForm(number), errors, model, flash);
    }

    private static Form livingForm(String number) {
        return new Form(number, "household/living-form", "/living");
    }
}
