package cn.mingbai.notice.web;

import cn.mingbai.account.OpenToAll;
import cn.mingbai.notice.board.PublicNotices;
import cn.mingbai.notice.board.ShownNotice;
import cn.mingbai.notice.objection.ObjectionRaising;
import cn.mingbai.notice.objection.RaiseOutcome.Raised;
import cn.mingbai.notice.objection.RaiseOutcome.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A villager objects on the public page, without an account. */
@Controller
@RequestMapping("/n/{code}/objection")
@OpenToAll("whoever reads the notice may object to it")
class PublicObjectionController {

    private final PublicNotices notices;
    private final ObjectionRaising raising;
    private final ObjectionRefusals refusals;
    private final PublicLimits limits;
    private final Clock clock;

    PublicObjectionController(
            PublicNotices notices,
            ObjectionRaising raising,
            ObjectionRefusals refusals,
            PublicLimits limits,
            Clock clock) {
        this.notices = notices;
        this.raising = raising;
        this.refusals = refusals;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable String code, Model model) {
        model.addAttribute("form", ObjectionForm.empty());
        return form(notices.byShortCode(code), model);
    }

    @PostMapping
    String raise(
            @PathVariable String code,
            @ModelAttribute("form") ObjectionForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var shown = notices.byShortCode(code);
        if (errors.hasErrors()) {
            return form(shown, model);
        }
        limits.objection(request);
        var back = "redirect:/n/" + shown.seal().shortCode();
        if (form.isFromAMachine()) {
            // it is told nothing, least of all that it was found out
            return back;
        }
        return switch (raising.raise(code, form.complaint())) {
            case Raised raised -> {
                flash.addFlashAttribute("raised", raised);
                yield back;
            }
            case Refused(var reasons) -> {
                limits.giveBack(request);
                refusals.tell(reasons, shown.seal(), errors);
                yield form(shown, model);
            }
        };
    }

    private String form(ShownNotice shown, Model model) {
        var now = clock.instant();
        model.addAttribute("shown", shown);
        model.addAttribute("action", "/n/" + shown.seal().shortCode() + "/objection");
        model.addAttribute("back", "/n/" + shown.seal().shortCode());
        model.addAttribute("open", shown.seal().runs(now));
        model.addAttribute("whereElse", refusals.whereElse(shown.seal()));
        return "objection/form";
    }
}
