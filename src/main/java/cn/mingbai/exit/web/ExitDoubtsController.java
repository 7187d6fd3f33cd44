package cn.mingbai.exit.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.form.ObstacleWords;
import cn.mingbai.casework.form.Refusals;
import cn.mingbai.casework.form.Sent;
import cn.mingbai.casework.form.SentScans;
import cn.mingbai.exit.doubt.AnswerOutcome;
import cn.mingbai.exit.doubt.DoubtAnswers;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers to doubts about exits, given on the page of the case. */
@Controller
class ExitDoubtsController {

    private final DoubtAnswers answers;
    private final SentScans scans;
    private final ObstacleWords words;

    ExitDoubtsController(DoubtAnswers answers, SentScans scans, ObstacleWords words) {
        this.answers = answers;
        this.scans = scans;
        this.words = words;
    }

    @PostMapping("/exit-doubts/{doubt}/answers")
    @Requires(Permission.DOUBT_WORK)
    String answer(
            @PathVariable UUID doubt,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            RedirectAttributes flash) {
        var asked = answers.get(doubt);
        var page = "redirect:/cases/" + asked.caseId();
        var kept = scans.keep(asked.caseId(), files);
        if (!kept.problems().isEmpty()) {
            Refusals.flash(flash, kept.problems());
            return page;
        }
        kept.addTo(fields);
        var sent = new Sent(fields);
        var version = Objects.requireNonNullElse(sent.number("version"), -1);
        switch (answers.answer(doubt, version, sent.text("answer"), sent.ids("evidence"))) {
            case AnswerOutcome.Answered ignored -> flash.addFlashAttribute("message", "exit.doubt.answerKept");
            case AnswerOutcome.Refused(var obstacles) -> Refusals.flash(flash, words.of(obstacles));
            case AnswerOutcome.Overtaken ignored -> Refusals.flash(flash, List.of(words.say("exit.doubt.overtaken")));
        }
        return page;
    }
}
