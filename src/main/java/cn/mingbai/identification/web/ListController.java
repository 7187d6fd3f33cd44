package cn.mingbai.identification.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.identification.ComparisonCompletion;
import cn.mingbai.identification.IdentificationCasework;
import cn.mingbai.identification.ListNoticeOutcome;
import cn.mingbai.identification.ListNotices;
import cn.mingbai.identification.OpeningOutcome;
import cn.mingbai.identification.SampleDesk;
import cn.mingbai.identification.table.RemovalReason;
import cn.mingbai.identification.view.CaseLists;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.draw.Draw.Result;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A village's list, and what is done to the whole of it. */
@Controller
class ListController {

    private final CaseLists lists;
    private final IdentificationCasework casework;
    private final ListNotices notices;
    private final SampleDesk samples;
    private final ComparisonCompletion completion;
    private final ObstacleWords words;
    private final CurrentOfficer officer;
    private final Clock clock;

    ListController(
            CaseLists lists,
            IdentificationCasework casework,
            ListNotices notices,
            SampleDesk samples,
            ComparisonCompletion completion,
            ObstacleWords words,
            CurrentOfficer officer,
            Clock clock) {
        this.lists = lists;
        this.casework = casework;
        this.notices = notices;
        this.samples = samples;
        this.completion = completion;
        this.words = words;
        this.officer = officer;
        this.clock = clock;
    }

    @GetMapping("/village-lists/{list}")
    @Requires(Permission.CASE_READ)
    String show(@PathVariable UUID list, Model model) {
        model.addAttribute("page", lists.page(list));
        model.addAttribute("officer", officer.require());
        model.addAttribute("today", LocalDate.now(clock));
        return "identification/list";
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
                flash.addFlashAttribute("message", "identification.case.opened");
                yield "redirect:/cases/" + id;
            }
            case OpeningOutcome.Refused(var obstacles) -> {
                Refusals.flash(flash, this.words.of(obstacles));
                yield back(list);
            }
        };
    }

    @PostMapping("/village-lists/{list}/notices")
    @Requires(Permission.CASE_WORK)
    String post(
            @PathVariable UUID list,
            @RequestParam(defaultValue = "IDENTIFICATION") String procedure,
            @RequestParam(required = false) ListNotices.@Nullable Which which,
            RedirectAttributes flash) {
        lists.page(list);
        if (which == null
                || cn.mingbai.identification.table.Tables.ALL.stream()
                        .noneMatch(t -> t.key().equals(procedure))) {
            return back(list);
        }
        switch (notices.post(list, procedure, which)) {
            case ListNoticeOutcome.Posted posted -> {
                flash.addFlashAttribute("message", "identification.notice.posted");
                flash.addFlashAttribute(
                        "messageArguments",
                        new Object[] {posted.number(), posted.endsOn().toString(), posted.cases()});
                return "redirect:/notices/" + posted.notice();
            }
            case ListNoticeOutcome.Refused(var obstacles, var cases) -> {
                var all = new java.util.ArrayList<>(words.of(obstacles));
                cases.forEach(outcome -> all.addAll(words.of(outcome, procedure)));
                Refusals.flash(flash, all.stream().distinct().toList());
            }
        }
        return back(list);
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
                .flatMap(outcome -> words.of(outcome, "IDENTIFICATION").stream())
                .distinct()
                .toList();
        if (!why.isEmpty()) {
            Refusals.flash(flash, why);
        }
        return back(list);
    }

    @PostMapping("/village-lists/{list}/draws")
    @Requires(Permission.CASE_SAMPLE)
    String draw(@PathVariable UUID list, RedirectAttributes flash) {
        lists.page(list);
        samples.draw(list)
                .ifPresentOrElse(
                        draw -> {
                            flash.addFlashAttribute("message", "identification.draw.drawn");
                            flash.addFlashAttribute("messageArguments", new Object[] {
                                draw.population().size(), draw.drawn().size(), draw.percent()
                            });
                        },
                        () -> Refusals.flash(flash, List.of(words.say("procedure.obstacle.nothingToDraw"))));
        return back(list);
    }

    @PostMapping("/draws/{draw}/results")
    @Requires(Permission.CASE_SAMPLE)
    String record(
            @PathVariable UUID draw,
            @RequestParam(defaultValue = "") String caseId,
            @RequestParam(required = false) @Nullable Result result,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes flash) {
        var list = samples.listOf(draw);
        var id = Sent.id(caseId);
        if (id.isPresent() && result != null && samples.record(draw, new CaseId(id.get()), result, note)) {
            flash.addFlashAttribute("message", "identification.draw.recorded");
        } else {
            Refusals.flash(flash, List.of(words.say("procedure.obstacle.notRecorded")));
        }
        return back(list);
    }

    private static String back(UUID list) {
        return "redirect:/village-lists/" + list;
    }
}
