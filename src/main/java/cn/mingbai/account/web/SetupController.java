package cn.mingbai.account.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import cn.mingbai.account.OpenToAll;
import cn.mingbai.account.register.NewAccount;
import cn.mingbai.account.setup.FirstAdministrator;
import cn.mingbai.account.setup.FirstAdministrator.SetupOutcome.CodeRefused;
import cn.mingbai.account.setup.FirstAdministrator.SetupOutcome.Made;
import cn.mingbai.account.setup.FirstAdministrator.SetupOutcome.PasswordRefused;
import cn.mingbai.account.setup.FirstAdministrator.SetupOutcome.PlaceRefused;
import cn.mingbai.shared.NotFoundException;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/setup")
@OpenToAll("makes the first account, with the code from the server's log; gone once there is one")
class SetupController {

    private final FirstAdministrator first;

    SetupController(FirstAdministrator first) {
        this.first = first;
    }

    @GetMapping
    String form(Model model) {
        onlyBeforeTheFirst();
        model.addAttribute("form", SetupForm.empty());
        return "account/setup";
    }

    @PostMapping
    String make(@Valid @ModelAttribute("form") SetupForm form, BindingResult errors) {
        onlyBeforeTheFirst();
        if (!Objects.equals(form.password(), form.repeated())) {
            errors.rejectValue("repeated", "account.password.NOT_REPEATED");
        }
        if (!errors.hasErrors()) {
            make(form, (Errors) errors);
        }
        return errors.hasErrors() ? "account/setup" : "redirect:/login";
    }

    private void make(SetupForm form, Errors errors) {
        var account = new NewAccount(
                requireNonNull(form.username()),
                requireNonNull(form.displayName()),
                requireNonNullElse(form.office(), ""));
        var outcome = first.make(
                requireNonNull(form.code()),
                account,
                requireNonNull(form.password()),
                requireNonNull(form.region()).strip());
        switch (outcome) {
            case Made made -> {}
            case CodeRefused refused -> errors.rejectValue("code", "account.setup.codeRefused");
            case PlaceRefused refused -> errors.rejectValue("region", "account.setup.placeRefused");
            case PasswordRefused(var why) -> errors.rejectValue("password", "account.password." + why);
        }
    }

    private void onlyBeforeTheFirst() {
        if (!first.isDue()) {
            throw new NotFoundException("There are accounts already");
        }
    }
}
