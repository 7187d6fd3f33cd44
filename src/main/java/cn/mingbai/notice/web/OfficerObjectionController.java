package cn.mingbai.notice.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.board.NoticeCasework;
import cn.mingbai.notice.board.ShownNotice;
import cn.mingbai.notice.objection.ObjectionRaising;
import cn.mingbai.notice.objection.RaiseOutcome.Raised;
import cn.mingbai.notice.objection.RaiseOutcome.Refused;
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

/** An officer writes down what a villager objected to at the counter or on the telephone. */
@Controller
@RequestMapping("/notices/{id}/objection")
@Requires(Permission.OBJECTION_ENTER)
class OfficerObjectionController {

    private final NoticeCasework notices;
    private final ObjectionRaising raising;
    private final ObjectionRefusals refusals;
    private final Clock clock;

    OfficerObjectionController(
            NoticeCasework notices, ObjectionRaising raising, ObjectionRefusals refusals, Clock clock) {
        this.notices = notices;
        this.raising = raising;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable NoticeId id, Model model) {
        model.addAttribute("form", ObjectionForm.empty());
        return form(notices.show(id), model);
    }

    @PostMapping
    String enter(
            @PathVariable NoticeId id,
            @ModelAttribute("form") ObjectionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var shown = notices.show(id);
        if (errors.hasErrors()) {
            return form(shown, model);
        }
        return switch (raising.enter(id, form.complaint())) {
            case Raised raised -> {
                flash.addFlashAttribute("message", "objection.entered");
                flash.addFlashAttribute("messageArguments", new Object[] {raised.reference()});
                yield "redirect:/notices/" + id;
            }
            case Refused(var reasons) -> {
                refusals.tell(reasons, shown.seal(), errors);
                yield form(shown, model);
            }
        };
    }

    private String form(ShownNotice shown, Model model) {
        model.addAttribute("shown", shown);
        model.addAttribute("action", "/notices/" + shown.seal().id() + "/objection");
        model.addAttribute("back", "/notices/" + shown.seal().id());
        model.addAttribute("open", shown.seal().runs(clock.instant()));
        model.addAttribute("whereElse", refusals.whereElse(shown.seal()));
        return "objection/form";
    }
}
