package cn.mingbai.identification.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.OpeningOutcome;
import cn.mingbai.casework.form.ObstacleWords;
import cn.mingbai.casework.form.Refusals;
import cn.mingbai.casework.view.CaseLists;
import cn.mingbai.identification.ComparisonCompletion;
import cn.mingbai.identification.IdentificationCasework;
import cn.mingbai.identification.table.RemovalReason;
import cn.mingbai.procedure.ActionOutcome.Done;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What identification does to a village's list beside what every procedure does: opening cases, ending the comparison. */
@Controller
class IdentificationListController {

    private final CaseLists lists;
    private final IdentificationCasework casework;
    private final ComparisonCompletion completion;
    private final ObstacleWords words;

    IdentificationListController(
            CaseLists lists, IdentificationCasework casework, ComparisonCompletion completion, ObstacleWords words) {
        this.lists = lists;
        this.casework = casework;
        this.completion = completion;
        this.words = words;
    }

    @PostMapping("/village-lists/{list}/cases")
    @Requires(Permission.CASE_VILLAGE)
    String open(
            @PathVariable UUID list,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(required = false) @Nullable RemovalReason reason,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes flash) {
        var outcome = reason == null
                ? casework.open(list, number.strip())
                : casework.proposeRemoval(list, number.strip(), reason, words);
        return switch (outcome) {
            case OpeningOutcome.Opened(var id) -> {
                flash.addFlashAttribute("message", "casework.case.opened");
                yield "redirect:/cases/" + id;
            }
            case OpeningOutcome.Refused(var obstacles) -> {
                Refusals.flash(flash, this.words.of(obstacles));
                yield back(list);
            }
        };
    }

    @PostMapping("/village-lists/{list}/comparison-completion")
    @Requires(Permission.CASE_WORK)
    String complete(@PathVariable UUID list, RedirectAttributes flash) {
        lists.page(list);
        var outcomes = completion.complete(list);
        var done = outcomes.stream().filter(Done.class::isInstance).count();
        flash.addFlashAttribute("message", "identification.comparison.completed");
        flash.addFlashAttribute("messageArguments", new Object[] {done, outcomes.size() - done});
        var why = outcomes.stream()
                .flatMap(outcome -> words.of(outcome).stream())
                .distinct()
                .toList();
        if (!why.isEmpty()) {
            Refusals.flash(flash, why);
        }
        return back(list);
    }

    private static String back(UUID list) {
        return "redirect:/village-lists/" + list;
    }
}
