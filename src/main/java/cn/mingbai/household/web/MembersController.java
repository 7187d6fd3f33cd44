package cn.mingbai.household.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.household.register.MemberDesk;
import cn.mingbai.household.sheet.HouseholdSheets;
import cn.mingbai.household.web.Answers.Form;
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

/** Forms about one member: joining, correcting, leaving. */
@Controller
@RequestMapping("/households/{number}/members")
@Requires(Permission.HOUSEHOLD_EDIT)
class MembersController {

    private final HouseholdSheets sheets;
    private final MemberDesk desk;
    private final Answers answers;

    MembersController(HouseholdSheets sheets, MemberDesk desk, Answers answers) {
        this.sheets = sheets;
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping("/new")
    String form(@PathVariable String number, Model model) {
        model.addAttribute("form", MemberForm.empty());
        return answers.show(memberForm(number), model);
    }

    @PostMapping
    String add(
            @PathVariable String number,
            @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var outcome = desk.add(number, form.entry(), form.joining(), Words.of(form.reason()));
        return answers.answer(outcome, memberForm(number), errors, model, flash);
    }

    @GetMapping("/{member}")
    String edit(@PathVariable String number, @PathVariable UUID member, Model model) {
        var known = sheets.member(number, member);
        model.addAttribute("member", known);
        model.addAttribute("form", MemberForm.of(known));
        return answers.show(memberForm(number), model);
    }

    @PostMapping("/{member}")
    String correct(
            @PathVariable String number,
            @PathVariable UUID member,
            @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        model.addAttribute("member", sheets.member(number, member));
        var outcome = desk.correct(number, member, form.version(), form.entry(), Words.of(form.reason()));
        return answers.answer(outcome, memberForm(number), errors, model, flash);
    }

    @GetMapping("/{member}/removal")
    String removal(@PathVariable String number, @PathVariable UUID member, Model model) {
        var known = sheets.member(number, member);
        model.addAttribute("member", known);
        model.addAttribute("form", new RemovalForm("", "", known.version(), ""));
        return answers.show(removalForm(number), model);
    }

    @PostMapping("/{member}/removal")
    String remove(
            @PathVariable String number,
            @PathVariable UUID member,
            @ModelAttribute("form") RemovalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        model.addAttribute("member", sheets.member(number, member));
        var outcome = desk.remove(number, member, form.version(), form.leaving(), Words.of(form.reason()));
        return answers.answer(outcome, removalForm(number), errors, model, flash);
    }

    private static Form memberForm(String number) {
        return new Form(number, "household/member-form", "");
    }

    private static Form removalForm(String number) {
        return new Form(number, "household/removal-form", "");
    }
}
