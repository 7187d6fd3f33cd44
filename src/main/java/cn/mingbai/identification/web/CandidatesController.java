package cn.mingbai.identification.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.OpeningOutcome;
import cn.mingbai.casework.form.ObstacleWords;
import cn.mingbai.casework.form.Refusals;
import cn.mingbai.identification.IdentificationCasework;
import cn.mingbai.identification.table.RemovalReason;
import cn.mingbai.identification.view.Candidates;
import cn.mingbai.identification.view.Candidates.Shown;
import cn.mingbai.procedure.round.Rounds;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing from the register who goes on a village's list. */
@Controller
@RequestMapping("/village-lists/{list}/candidates")
@Requires(Permission.CASE_VILLAGE)
class CandidatesController {

    private final Candidates candidates;
    private final IdentificationCasework casework;
    private final Rounds rounds;
    private final ObstacleWords words;

    CandidatesController(Candidates candidates, IdentificationCasework casework, Rounds rounds, ObstacleWords words) {
        this.candidates = candidates;
        this.casework = casework;
        this.rounds = rounds;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable UUID list, @RequestParam(defaultValue = "QUALIFIED") Shown show, Model model) {
        model.addAttribute("page", candidates.page(list, show));
        model.addAttribute("reasons", RemovalReason.values());
        return "identification/candidates";
    }

    /** Each household for itself: one that cannot be listed does not keep the others off. */
    @PostMapping
    String open(
            @PathVariable UUID list, @RequestParam(defaultValue = "") List<String> number, RedirectAttributes flash) {
        rounds.list(list); // a list elsewhere is not found, whatever is sent
        if (number.isEmpty()) {
            Refusals.flash(flash, List.of(words.say("casework.steps.nothing")));
            return "redirect:/village-lists/" + list + "/candidates";
        }
        var outcomes =
                number.stream().map(one -> casework.open(list, one.strip())).toList();
        var problems = outcomes.stream()
                .flatMap(outcome -> outcome instanceof OpeningOutcome.Refused(var obstacles)
                        ? words.of(obstacles).stream()
                        : Stream.empty())
                .distinct()
                .toList();
        if (!problems.isEmpty()) {
            Refusals.flash(flash, problems);
        }
        flash.addFlashAttribute("message", "casework.candidates.opened");
        flash.addFlashAttribute("messageArguments", new Object[] {
            outcomes.stream().filter(OpeningOutcome.Opened.class::isInstance).count()
        });
        return "redirect:/village-lists/" + list;
    }
}
