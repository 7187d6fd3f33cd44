package cn.mingbai.casework.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.Casework;
import cn.mingbai.casework.ListNoticeOutcome;
import cn.mingbai.casework.ListNotices;
import cn.mingbai.casework.SampleDesk;
import cn.mingbai.casework.form.ObstacleWords;
import cn.mingbai.casework.form.Refusals;
import cn.mingbai.casework.form.Sent;
import cn.mingbai.casework.view.CaseLists;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.draw.Draw.Result;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final Casework casework;
    private final ListNotices notices;
    private final SampleDesk samples;
    private final ObstacleWords words;
    private final CurrentOfficer officer;
    private final Clock clock;

    ListController(
            CaseLists lists,
            Casework casework,
            ListNotices notices,
            SampleDesk samples,
            ObstacleWords words,
            CurrentOfficer officer,
            Clock clock) {
        this.lists = lists;
        this.casework = casework;
        this.notices = notices;
        this.samples = samples;
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
        return "casework/list";
    }

    @PostMapping("/village-lists/{list}/notices")
    @Requires(Permission.CASE_WORK)
    String post(
            @PathVariable UUID list,
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String action,
            RedirectAttributes flash) {
        lists.page(list);
        casework.look(list);
        switch (notices.post(list, procedure, action)) {
            case ListNoticeOutcome.Posted posted -> {
                flash.addFlashAttribute("message", "casework.notice.posted");
                flash.addFlashAttribute(
                        "messageArguments",
                        new Object[] {posted.number(), posted.endsOn().toString(), posted.cases()});
                return "redirect:/notices/" + posted.notice();
            }
            case ListNoticeOutcome.Refused(var obstacles, var cases) -> {
                var all = new ArrayList<>(words.of(obstacles));
                cases.forEach(outcome -> all.addAll(words.of(outcome)));
                Refusals.flash(flash, all.stream().distinct().toList());
            }
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
                            flash.addFlashAttribute("message", "casework.draw.drawn");
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
            flash.addFlashAttribute("message", "casework.draw.recorded");
        } else {
            Refusals.flash(flash, List.of(words.say("procedure.obstacle.notRecorded")));
        }
        return back(list);
    }

    private static String back(UUID list) {
        return "redirect:/village-lists/" + list;
    }
}
