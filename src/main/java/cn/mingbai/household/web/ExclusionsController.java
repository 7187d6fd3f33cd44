package cn.mingbai.household.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.household.register.ExclusionDesk;
import cn.mingbai.household.sheet.ExclusionSheet;
import cn.mingbai.household.sheet.HouseholdSheets;
import cn.mingbai.household.web.Answers.Form;
import cn.mingbai.shared.NotFoundException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Forms of a doubt: entering it, and what verification has shown. */
@Controller
@RequestMapping("/households/{number}/exclusions")
@Requires(Permission.HOUSEHOLD_EDIT)
class ExclusionsController {

    private final HouseholdSheets sheets;
    private final ExclusionDesk desk;
    private final Answers answers;

    ExclusionsController(HouseholdSheets sheets, ExclusionDesk desk, Answers answers) {
        this.sheets = sheets;
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping("/new")
    String form(@PathVariable String number, Model model) {
        model.addAttribute("form", new DoubtForm("", "", "", "", ""));
        return answers.show(doubtForm(number), model);
    }

    @PostMapping
    String suspect(
            @PathVariable String number,
            @ModelAttribute("form") DoubtForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var outcome = desk.suspect(number, form.doubt(), Words.of(form.reason()));
        return answers.answer(outcome, doubtForm(number), errors, model, flash);
    }

    @GetMapping("/{exclusion}")
    String verification(@PathVariable String number, @PathVariable UUID exclusion, Model model) {
        var known = exclusion(number, exclusion);
        model.addAttribute("exclusion", known);
        model.addAttribute("form", new VerificationForm("", "", known.version(), ""));
        return answers.show(verificationForm(number), model);
    }

    @PostMapping("/{exclusion}")
    String verify(
            @PathVariable String number,
            @PathVariable UUID exclusion,
            @ModelAttribute("form") VerificationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        model.addAttribute("exclusion", exclusion(number, exclusion));
        var outcome = desk.verify(number, exclusion, form.version(), form.verification(), Words.of(form.reason()));
        return answers.answer(outcome, verificationForm(number), errors, model, flash);
    }

    private ExclusionSheet exclusion(String number, UUID id) {
        return sheets.sheet(number).exclusions().stream()
                .filter(exclusion -> exclusion.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No exclusion " + id));
    }

    private static Form doubtForm(String number) {
        return new Form(number, "household/doubt-form", "/living");
    }

    private static Form verificationForm(String number) {
        return new Form(number, "household/verification-form", "/living");
    }
}
