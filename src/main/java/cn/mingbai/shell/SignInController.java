package cn.mingbai.shell;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.DemoAccounts;
import cn.mingbai.account.OpenToAll;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The sign-in page; in the demo it lists the invented officers and their passwords. */
@Controller
class SignInController {

    private final CurrentOfficer current;
    private final List<DemoAccounts.Account> accounts;
    private final Clock clock;

    SignInController(CurrentOfficer current, ObjectProvider<DemoAccounts> demo, Clock clock) {
        this.current = current;
        this.accounts = demo.stream().flatMap(d -> d.accounts().stream()).toList();
        this.clock = clock;
    }

    @GetMapping("/login")
    @OpenToAll("the way in")
    String signIn(
            @SessionAttribute(name = SignInFailures.USERNAME, required = false) @Nullable String username,
            @SessionAttribute(name = SignInFailures.LOCKED_UNTIL, required = false) @Nullable Instant lockedUntil,
            HttpSession session,
            Model model) {
        if (current.signedIn().isPresent()) {
            return "redirect:/";
        }
        session.removeAttribute(SignInFailures.LOCKED_UNTIL);
        model.addAttribute("username", username);
        model.addAttribute("lockedUntil", lockedUntil == null ? null : minute(lockedUntil));
        model.addAttribute("accounts", accounts);
        return "login";
    }

    /** Rounded up, so that a try at the minute shown is not refused again. */
    private LocalTime minute(Instant until) {
        return until.atZone(clock.getZone())
                .plusSeconds(59)
                .truncatedTo(ChronoUnit.MINUTES)
                .toLocalTime();
    }
}
