package cn.mingbai.household.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.household.register.RegisterDesk;
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

/** Forms about a household as a whole: what the register says, and the comparison with the departments' lists. */
@Controller
@RequestMapping("/households/{number}")
@Requires(Permission.HOUSEHOLD_EDIT)
class RegisterController {

    private final HouseholdSheets sheets;
    private final RegisterDesk desk;
    private final Answers answers;

    RegisterController(HouseholdSheets sheets, RegisterDesk desk, Answers answers) {
        this.sheets = sheets;
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping("/register")
    String register(@PathVariable String number, Model model) {
        var sheet = sheets.sheet(number);
        model.addAttribute("form", RegisterForm.of(sheet));
        model.addAttribute("sheet", sheet);
        return answers.show(registerForm(number), model);
    }

    @PostMapping("/register")
    String correct(
            @PathVariable String number,
            @ModelAttribute("form") RegisterForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        model.addAttribute("sheet", sheets.sheet(number));
        var outcome = desk.correct(number, form.version(), form.entry(), form.kept(), Words.of(form.reason()));
        return answers.answer(outcome, registerForm(number), errors, model, flash);
    }

    @GetMapping("/comparison")
    String comparison(@PathVariable String number, Model model) {
        var sheet = sheets.sheet(number);
        model.addAttribute("form", new ComparisonForm(Words.of(sheet.comparedOn(), ""), sheet.version(), ""));
        return answers.show(comparisonForm(number), model);
    }

    @PostMapping("/comparison")
    String compared(
            @PathVariable String number,
            @ModelAttribute("form") ComparisonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var outcome = desk.compared(number, form.version(), form.day(), Words.of(form.reason()));
        return answers.answer(outcome, comparisonForm(number), errors, model, flash);
    }

    private static Form registerForm(String number) {
        return new Form(number, "household/register-form", "");
    }

    private static Form comparisonForm(String number) {
        return new Form(number, "household/comparison-form", "/living");
    }
}
