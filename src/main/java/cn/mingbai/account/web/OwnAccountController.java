package cn.mingbai.account.web;

import static java.util.Objects.requireNonNull;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.account.signin.OfficerSessions;
import cn.mingbai.account.signin.OwnAccount;
import cn.mingbai.account.signin.PasswordRefusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/account")
@Requires(Permission.OWN_WORK)
class OwnAccountController {

    private final OwnAccount account;
    private final OfficerSessions sessions;
    private final CurrentOfficer current;

    OwnAccountController(OwnAccount account, OfficerSessions sessions, CurrentOfficer current) {
        this.account = account;
        this.sessions = sessions;
        this.current = current;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute(
                "posts",
                account.posts().stream()
                        .map(post -> new OwnPost(post, sessions.isCurrent(post)))
                        .toList());
        return "account/own";
    }

    @PostMapping("/post")
    String act(
            @RequestParam UUID post,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        sessions.act(post, request, response);
        flash.addFlashAttribute("message", "account.post.taken");
        return "redirect:/";
    }

    @GetMapping("/password")
    String passwordForm(Model model) {
        model.addAttribute("form", new PasswordForm("", "", ""));
        return password(model);
    }

    @PostMapping("/password")
    String changePassword(
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        if (!Objects.equals(form.chosen(), form.repeated())) {
            errors.rejectValue("repeated", "account.password.NOT_REPEATED");
        }
        if (!errors.hasErrors()) {
            account.changePassword(
                            requireNonNull(form.present()), requireNonNull(form.chosen()), request.getRemoteAddr())
                    .ifPresent(refusal -> errors.rejectValue(field(refusal), "account.password." + refusal));
        }
        if (errors.hasErrors()) {
            return password(model);
        }
        sessions.renew(request, response);
        flash.addFlashAttribute("message", "account.password.changed");
        return "redirect:/";
    }

    private String password(Model model) {
        model.addAttribute("forced", current.require().mustChangePassword());
        return "account/password";
    }

    private static String field(PasswordRefusal refusal) {
        return switch (refusal) {
            case PRESENT_ONE_WRONG, WAIT -> "present";
            case TOO_SHORT, TOO_LONG, USER_NAME, COMMON, SAME -> "chosen";
        };
    }
}
