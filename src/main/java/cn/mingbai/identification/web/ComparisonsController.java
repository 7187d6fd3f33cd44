package cn.mingbai.identification.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.form.ObstacleWords;
import cn.mingbai.casework.form.Refusals;
import cn.mingbai.identification.comparison.ComparisonDesk;
import cn.mingbai.identification.comparison.ComparisonOutcome;
import cn.mingbai.identification.comparison.Department;
import cn.mingbai.identification.comparison.WorkbookNumbers;
import cn.mingbai.procedure.round.Round;
import cn.mingbai.procedure.round.RoundKind;
import cn.mingbai.procedure.round.Rounds;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where departments' lists are sent in. */
@Controller
@RequestMapping("/comparisons")
@Requires(Permission.COMPARISON_SEND)
class ComparisonsController {

    /** As many bytes as a list of a county's vehicles takes, several times over. */
    private static final int MAX_BYTES = 64 << 20;

    private final ComparisonDesk desk;
    private final Rounds rounds;
    private final ObstacleWords words;
    private final Clock clock;

    ComparisonsController(ComparisonDesk desk, Rounds rounds, ObstacleWords words, Clock clock) {
        this.desk = desk;
        this.rounds = rounds;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute(
                "rounds",
                rounds.of(RoundKind.IDENTIFICATION).stream().filter(Round::open).toList());
        model.addAttribute("departments", Department.values());
        model.addAttribute("today", LocalDate.now(clock));
        return "identification/comparison";
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String send(
            @RequestParam(required = false) @Nullable UUID round,
            @RequestParam(required = false) @Nullable Department department,
            @RequestParam(required = false) @Nullable LocalDate stateOn,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes flash)
            throws IOException {
        if (round == null || department == null || stateOn == null || file == null || file.isEmpty()) {
            Refusals.flash(flash, List.of(words.say("identification.comparison.incomplete")));
            return "redirect:/comparisons";
        }
        if (file.getSize() > MAX_BYTES) {
            Refusals.flash(flash, List.of(words.say("identification.comparison.tooLarge", MAX_BYTES >> 20)));
            return "redirect:/comparisons";
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var tail = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var shown = tail.isBlank() ? "-" : tail.substring(Math.max(0, tail.length() - 200));
        switch (desk.send(round, new WorkbookNumbers(department, stateOn, shown, file.getBytes()))) {
            case ComparisonOutcome.Compared done -> {
                flash.addFlashAttribute("message", "identification.comparison.compared");
                flash.addFlashAttribute(
                        "messageArguments",
                        new Object[] {done.numbers(), done.unreadable(), done.compared(), done.raised()});
            }
            case ComparisonOutcome.Refused(var obstacles) -> Refusals.flash(flash, words.of(obstacles));
            case ComparisonOutcome.Unreadable(var key, var arguments) ->
                Refusals.flash(flash, List.of(words.say(key, arguments.toArray())));
        }
        return "redirect:/comparisons";
    }
}
