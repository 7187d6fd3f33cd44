package cn.mingbai.household.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.household.register.NumberReveal;
import cn.mingbai.household.register.NumberReveal.Revealed;
import cn.mingbai.household.sheet.HouseholdSheets;
import cn.mingbai.household.web.Answers.Form;
import cn.mingbai.privacy.SecretKind;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One masked number in full: asked for with a reason, shown in this one answer, kept by nothing on the way. */
@Controller
@RequestMapping("/households/{number}/reveal")
@Requires(Permission.HOUSEHOLD_REVEAL)
class RevealController {

    private final NumberReveal reveal;
    private final HouseholdSheets sheets;
    private final Answers answers;
    private final Refusals refusals;

    RevealController(NumberReveal reveal, HouseholdSheets sheets, Answers answers, Refusals refusals) {
        this.reveal = reveal;
        this.sheets = sheets;
        this.answers = answers;
        this.refusals = refusals;
    }

    /** Which number; the member only for an ID number. */
    record RevealForm(
            @Nullable SecretKind kind,
            @Nullable UUID member,
            @Nullable String reason) {

        SecretKind asked() {
            return kind == null ? SecretKind.TELEPHONE : kind;
        }
    }

    @GetMapping
    String form(@PathVariable String number, @ModelAttribute("form") RevealForm form, Model model) {
        return show(number, form, model);
    }

    @PostMapping
    String reveal(
            @PathVariable String number,
            @ModelAttribute("form") RevealForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        switch (reveal.reveal(number, form.asked(), form.member(), Words.of(form.reason()))) {
            case Revealed.Shown(var value) -> model.addAttribute("revealed", value);
            case Revealed.Refused(var problems) -> refusals.tell(problems, errors);
        }
        return show(number, form, model);
    }

    private String show(String number, RevealForm form, Model model) {
        if (form.member() != null) {
            model.addAttribute("member", sheets.member(number, form.member()));
        }
        model.addAttribute("kind", form.asked());
        return answers.show(new Form(number, "household/reveal", ""), model);
    }
}
