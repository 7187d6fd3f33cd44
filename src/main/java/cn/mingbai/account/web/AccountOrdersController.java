package cn.mingbai.account.web;

import cn.mingbai.account.OfficerId;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.account.register.AccountAdministration;
import cn.mingbai.account.register.AccountOutcome;
import cn.mingbai.account.register.AccountOutcome.Done;
import cn.mingbai.account.register.AccountOutcome.PasswordIssued;
import cn.mingbai.account.register.AccountOutcome.Refused;
import cn.mingbai.account.register.AccountVersion;
import cn.mingbai.account.register.Appointments;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons on an account's page. Whatever becomes of an order, the page is shown again and says so. */
@Controller
@RequestMapping("/accounts/{id}")
@Requires(Permission.ACCOUNT_MANAGE)
class AccountOrdersController {

    private final AccountAdministration administration;
    private final Appointments appointments;

    AccountOrdersController(AccountAdministration administration, Appointments appointments) {
        this.administration = administration;
        this.appointments = appointments;
    }

    @PostMapping("/posts")
    String appoint(
            @PathVariable OfficerId id,
            @ModelAttribute("form") PostForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var role = form.role();
        var region = Objects.requireNonNullElse(form.region(), "");
        if (errors.hasErrors() || role == null) {
            flash.addFlashAttribute("failure", "account.refused.POST_INCOMPLETE");
            return "redirect:/accounts/" + id;
        }
        return answer(id, appointments.appoint(new AccountVersion(id, form.version()), role, region), flash);
    }

    @PostMapping("/posts/{post}/dismissal")
    String dismiss(
            @PathVariable OfficerId id, @PathVariable UUID post, @RequestParam int version, RedirectAttributes flash) {
        return answer(id, appointments.dismiss(new AccountVersion(id, version), post), flash);
    }

    @PostMapping("/closing")
    String close(@PathVariable OfficerId id, @RequestParam int version, RedirectAttributes flash) {
        return answer(id, administration.close(new AccountVersion(id, version)), flash);
    }

    @PostMapping("/reopening")
    String reopen(@PathVariable OfficerId id, @RequestParam int version, RedirectAttributes flash) {
        return answer(id, administration.reopen(new AccountVersion(id, version)), flash);
    }

    @PostMapping("/password")
    String resetPassword(@PathVariable OfficerId id, @RequestParam int version, RedirectAttributes flash) {
        return answer(id, administration.resetPassword(new AccountVersion(id, version)), flash);
    }

    @PostMapping("/unlocking")
    String unlock(@PathVariable OfficerId id, RedirectAttributes flash) {
        return answer(id, administration.unlock(id), flash);
    }

    private static String answer(OfficerId id, AccountOutcome outcome, RedirectAttributes flash) {
        switch (outcome) {
            case Done done -> flash.addFlashAttribute("message", "account.done");
            case PasswordIssued issued -> flash.addFlashAttribute("oneTimePassword", issued.password());
            case Refused(var reason) -> flash.addFlashAttribute("failure", Reasons.message(reason));
        }
        return "redirect:/accounts/" + id;
    }
}
