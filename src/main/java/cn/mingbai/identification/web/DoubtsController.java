package cn.mingbai.identification.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.form.ObstacleWords;
import cn.mingbai.casework.form.Refusals;
import cn.mingbai.casework.form.Sent;
import cn.mingbai.casework.form.SentScans;
import cn.mingbai.household.ExclusionExplanation;
import cn.mingbai.identification.comparison.DoubtDesk;
import cn.mingbai.identification.comparison.DoubtDesk.Verification;
import cn.mingbai.identification.comparison.DoubtFinding;
import cn.mingbai.identification.comparison.DoubtOutcome;
import cn.mingbai.identification.comparison.DoubtState;
import cn.mingbai.identification.view.DoubtBoard;
import cn.mingbai.procedure.Obstacle;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The board of doubts, and the steps by which each is cleared up. */
@Controller
@RequestMapping("/doubts")
@Requires(Permission.DOUBT_WORK)
class DoubtsController {

    private final DoubtBoard board;
    private final DoubtDesk desk;
    private final SentScans scans;
    private final ObstacleWords words;
    private final CurrentOfficer officer;

    DoubtsController(DoubtBoard board, DoubtDesk desk, SentScans scans, ObstacleWords words, CurrentOfficer officer) {
        this.board = board;
        this.desk = desk;
        this.scans = scans;
        this.words = words;
        this.officer = officer;
    }

    @GetMapping
    String board(@RequestParam(defaultValue = "SENT_TO_TOWNSHIP") DoubtState state, Model model) {
        model.addAttribute("state", state);
        model.addAttribute("states", DoubtState.values());
        model.addAttribute("lines", board.lines(state));
        model.addAttribute("officer", officer.require());
        model.addAttribute("findings", DoubtFinding.values());
        model.addAttribute("explanations", ExclusionExplanation.values());
        return "identification/doubts";
    }

    @PostMapping("/{doubt}/steps")
    String act(
            @PathVariable UUID doubt,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(required = false) @Nullable DoubtFinding finding,
            @RequestParam(required = false) @Nullable ExclusionExplanation explanation,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            RedirectAttributes flash) {
        var before = desk.get(doubt);
        var state = before.state();
        var kept = scans.keep(before.caseId(), files);
        if (!kept.problems().isEmpty()) {
            Refusals.flash(flash, kept.problems());
            return "redirect:/doubts?state=" + state;
        }
        kept.addTo(fields);
        var sent = new Sent(fields);
        var outcome = take(doubt, step, finding, explanation, sent);
        switch (outcome) {
            case DoubtOutcome.Done(var now) -> {
                flash.addFlashAttribute("message", "identification.doubt.moved");
                flash.addFlashAttribute(
                        "messageArguments", new Object[] {words.say("identification.doubt.state." + now)});
            }
            case DoubtOutcome.Refused(var obstacles) -> Refusals.flash(flash, words.of(obstacles));
            case DoubtOutcome.Overtaken(var now) ->
                Refusals.flash(
                        flash,
                        List.of(words.say(
                                "identification.doubt.overtaken", words.say("identification.doubt.state." + now))));
        }
        return "redirect:/doubts?state=" + state;
    }

    private DoubtOutcome take(
            UUID doubt,
            String step,
            @Nullable DoubtFinding finding,
            @Nullable ExclusionExplanation explanation,
            Sent sent) {
        var version = Objects.requireNonNullElse(sent.number("version"), -1);
        var comment = sent.text("comment");
        if (step.equals("send")) {
            return desk.send(doubt, version);
        }
        if (step.equals("confirm")) {
            return desk.confirm(doubt, version);
        }
        if (step.equals("return")) {
            return desk.sendBack(doubt, version, comment);
        }
        if (step.equals("verify") && finding != null) {
            return desk.verify(doubt, version, new Verification(finding, explanation, comment, sent.ids("evidence")));
        }
        if (step.equals("decide") && finding != null) {
            return desk.decide(doubt, version, finding, comment);
        }
        return new DoubtOutcome.Refused(List.of(Obstacle.of("noSuchAction")));
    }
}
