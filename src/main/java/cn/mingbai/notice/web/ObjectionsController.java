package cn.mingbai.notice.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.notice.ObjectionId;
import cn.mingbai.notice.ObjectionOutcome;
import cn.mingbai.notice.board.NoticeCasework;
import cn.mingbai.notice.content.ContentLine;
import cn.mingbai.notice.content.NoticeContent;
import cn.mingbai.notice.objection.Objection;
import cn.mingbai.notice.objection.ObjectionDesk;
import cn.mingbai.notice.objection.ObjectionDesk.Step;
import cn.mingbai.notice.objection.ObjectionList;
import cn.mingbai.notice.objection.ObjectionState;
import cn.mingbai.notice.paper.PaperCodes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/objections")
@Requires(Permission.OBJECTION_READ)
class ObjectionsController {

    private final ObjectionList list;
    private final ObjectionDesk desk;
    private final NoticeCasework notices;
    private final CurrentOfficer current;
    private final AnswerLetter letter;
    private final PaperCodes codes;
    private final Clock clock;

    ObjectionsController(
            ObjectionList list,
            ObjectionDesk desk,
            NoticeCasework notices,
            CurrentOfficer current,
            AnswerLetter letter,
            PaperCodes codes,
            Clock clock) {
        this.list = list;
        this.desk = desk;
        this.notices = notices;
        this.current = current;
        this.letter = letter;
        this.codes = codes;
        this.clock = clock;
    }

    /** @param answered whether those that are answered are shown instead of those that wait */
    @GetMapping
    String list(
            @RequestParam(defaultValue = "false") boolean answered,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var done = EnumSet.of(ObjectionState.ANSWERED);
        model.addAttribute("answered", answered);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("page", list.list(answered ? done : EnumSet.complementOf(done), after));
        return "objection/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable ObjectionId id, Model model) {
        sheet(id, model);
        return "objection/show";
    }

    /** The written answer, for the objector: with nothing of him on it but his name. */
    @GetMapping("/{id}/letter")
    String letter(@PathVariable ObjectionId id, Model model) {
        var objection = sheet(id, model);
        var path = "/n/" + notices.show(objection.notice().id()).seal().shortCode();
        model.addAttribute("pages", letter.pages(objection));
        model.addAttribute("address", codes.address(path));
        model.addAttribute("qr", codes.qr(path));
        return "objection/letter";
    }

    @PostMapping("/{id}/investigation")
    @Requires(Permission.OBJECTION_DECIDE)
    String investigate(
            @PathVariable ObjectionId id,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String second,
            RedirectAttributes flash) {
        return told(id, desk.investigate(id, first, second), flash);
    }

    @PostMapping("/{id}/answer")
    @Requires(Permission.OBJECTION_DECIDE)
    String answer(
            @PathVariable ObjectionId id,
            @RequestParam ObjectionOutcome outcome,
            @RequestParam(defaultValue = "") String answer,
            RedirectAttributes flash) {
        var step = desk.answer(id, outcome, answer);
        if (step == Step.ANSWER) {
            flash.addFlashAttribute("typed", answer);
            flash.addFlashAttribute("outcome", outcome);
        }
        return told(id, step, flash);
    }

    /** Shown once, on this page; asked by POST so that it stands in no history and no log. */
    @PostMapping("/{id}/telephone")
    @Requires(Permission.OBJECTION_DECIDE)
    String telephone(@PathVariable ObjectionId id, @RequestParam(defaultValue = "") String reason, Model model) {
        if (!reason.isBlank()) {
            model.addAttribute("telephone", desk.telephone(id, reason.strip()));
        }
        sheet(id, model);
        return "objection/show";
    }

    private Objection sheet(ObjectionId id, Model model) {
        var objection = list.show(id);
        var content = notices.show(objection.notice().id()).content();
        model.addAttribute("objection", objection);
        model.addAttribute("line", line(content, objection));
        model.addAttribute("content", content);
        model.addAttribute("outcomes", ObjectionOutcome.values());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute(
                "step", current.require().may(Permission.OBJECTION_DECIDE) ? desk.mayAct(objection) : Step.NOT_YOURS);
        model.addAttribute("me", current.require().displayName());
        return objection;
    }

    private static @Nullable ContentLine line(@Nullable NoticeContent content, Objection objection) {
        return content == null
                ? null
                : content.lines().stream()
                        .filter(line -> line.id().equals(objection.notice().lineId()))
                        .findFirst()
                        .orElse(null);
    }

    private static String told(ObjectionId id, Step step, RedirectAttributes flash) {
        flash.addFlashAttribute(step == Step.DONE ? "message" : "failure", "objection.step." + step);
        return "redirect:/objections/" + id;
    }
}
