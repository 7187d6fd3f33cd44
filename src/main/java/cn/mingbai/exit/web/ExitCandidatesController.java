package cn.mingbai.exit.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.form.ObstacleWords;
import cn.mingbai.casework.form.Openings;
import cn.mingbai.casework.form.Refusals;
import cn.mingbai.exit.ExitMarking;
import cn.mingbai.exit.view.ExitCandidates;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Marking households of a village for exit this year. */
@Controller
@RequestMapping("/village-lists/{list}/exit-candidates")
@Requires(Permission.CASE_VILLAGE)
class ExitCandidatesController {

    private final ExitCandidates candidates;
    private final ExitMarking marking;
    private final ObstacleWords words;

    ExitCandidatesController(ExitCandidates candidates, ExitMarking marking, ObstacleWords words) {
        this.candidates = candidates;
        this.marking = marking;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable UUID list, Model model) {
        model.addAttribute("page", candidates.page(list));
        return "exit/candidates";
    }

    /** Each household for itself: one that cannot be marked does not keep the others off. */
    @PostMapping
    String mark(
            @PathVariable UUID list, @RequestParam(defaultValue = "") List<String> number, RedirectAttributes flash) {
        candidates.page(list); // a list elsewhere is not found, whatever is sent
        if (number.isEmpty()) {
            Refusals.flash(flash, List.of(words.say("casework.steps.nothing")));
            return "redirect:/village-lists/" + list + "/exit-candidates";
        }
        var outcomes =
                number.stream().map(one -> marking.mark(list, one.strip())).toList();
        Openings.flash(flash, outcomes, "exit.marked", words);
        return "redirect:/village-lists/" + list;
    }
}
