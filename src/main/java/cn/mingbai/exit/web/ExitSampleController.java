package cn.mingbai.exit.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.form.ObstacleWords;
import cn.mingbai.casework.form.Refusals;
import cn.mingbai.casework.form.Sent;
import cn.mingbai.exit.desk.SampleReading;
import cn.mingbai.exit.desk.SupervisorDesk;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.draw.Draw.Result;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sample of a round: drawn, read in full, and what the check on the spot found. */
@Controller
@RequestMapping("/exit-desk/{round}/sample")
@Requires(Permission.EXIT_APPROVE)
class ExitSampleController {

    private final SampleReading reading;
    private final SupervisorDesk desk;
    private final ObstacleWords words;

    ExitSampleController(SampleReading reading, SupervisorDesk desk, ObstacleWords words) {
        this.reading = reading;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable UUID round, Model model) {
        model.addAttribute("desk", desk.page(round, null));
        model.addAttribute("lines", reading.drawn(round));
        return "exit/sample";
    }

    @PostMapping
    String draw(@PathVariable UUID round, RedirectAttributes flash) {
        desk.page(round, null);
        var lists = reading.draw(round);
        if (lists == 0) {
            Refusals.flash(flash, List.of(words.say("procedure.obstacle.nothingToDraw")));
        } else {
            flash.addFlashAttribute("message", "exit.sample.drawn");
            flash.addFlashAttribute("messageArguments", new Object[] {lists});
        }
        return back(round);
    }

    @PostMapping("/results")
    String record(
            @PathVariable UUID round,
            @RequestParam(defaultValue = "") String draw,
            @RequestParam(defaultValue = "") String caseId,
            @RequestParam(required = false) @Nullable Result result,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes flash) {
        desk.page(round, null);
        var from = Sent.id(draw);
        var id = Sent.id(caseId);
        if (from.isPresent()
                && id.isPresent()
                && result != null
                && reading.record(from.get(), new CaseId(id.get()), result, note)) {
            flash.addFlashAttribute("message", "casework.draw.recorded");
        } else {
            Refusals.flash(flash, List.of(words.say("procedure.obstacle.notRecorded")));
        }
        return back(round);
    }

    private static String back(UUID round) {
        return "redirect:/exit-desk/" + round + "/sample";
    }
}
