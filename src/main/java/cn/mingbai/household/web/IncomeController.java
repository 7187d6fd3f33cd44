package cn.mingbai.household.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.household.IncomeKind;
import cn.mingbai.household.IncomeNature;
import cn.mingbai.household.register.EntryOutcome.Refused;
import cn.mingbai.household.register.IncomeDesk;
import cn.mingbai.household.sheet.HouseholdSheets;
import cn.mingbai.household.web.Answers.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of an income account, a year at a time. */
@Controller
@RequestMapping("/households/{number}/income/{year}")
@Requires(Permission.HOUSEHOLD_EDIT)
class IncomeController {

    private final HouseholdSheets sheets;
    private final IncomeDesk desk;
    private final Answers answers;

    IncomeController(HouseholdSheets sheets, IncomeDesk desk, Answers answers) {
        this.sheets = sheets;
        this.desk = desk;
        this.answers = answers;
    }

    @ModelAttribute
    void choices(@PathVariable int year, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("kinds", IncomeKind.values());
        model.addAttribute("natures", IncomeNature.values());
    }

    @GetMapping
    String form(@PathVariable String number, @PathVariable int year, Model model) {
        model.addAttribute("form", IncomeForm.of(sheets.income(number, year)));
        return answers.show(incomeForm(number, year), model);
    }

    @PostMapping
    String settle(
            @PathVariable String number,
            @PathVariable int year,
            @ModelAttribute("form") IncomeForm sent,
            BindingResult binding,
            Model model,
            RedirectAttributes flash) {
        var form = sent.withoutEmptyLines();
        var outcome = desk.settle(number, year, form.version(), form.entry(), form.survey(), Words.of(form.reason()));
        var shown = outcome instanceof Refused ? form.withSpareLines() : form;
        var errors = new BeanPropertyBindingResult(shown, "form");
        model.addAttribute("form", shown);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        return answers.answer(outcome, incomeForm(number, year), errors, model, flash);
    }

    private static Form incomeForm(String number, int year) {
        return new Form(number, "household/income-form", "/income?year=" + year);
    }
}
