package cn.mingbai.casework.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.MeetingDesk;
import cn.mingbai.casework.MeetingOutcome;
import cn.mingbai.casework.form.ObstacleWords;
import cn.mingbai.casework.form.Sent;
import cn.mingbai.casework.form.SentScans;
import cn.mingbai.casework.view.MeetingPages;
import cn.mingbai.procedure.meeting.MeetingKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Meetings: entered for a whole list by keyboard, looked at before they are saved. */
@Controller
class MeetingsController {

    private final MeetingPages pages;
    private final MeetingDesk desk;
    private final SentScans scans;
    private final ObstacleWords words;
    private final Clock clock;

    MeetingsController(MeetingPages pages, MeetingDesk desk, SentScans scans, ObstacleWords words, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.scans = scans;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/village-lists/{list}/meetings/new")
    @Requires(Permission.CASE_VILLAGE)
    String form(@PathVariable UUID list, @RequestParam(defaultValue = "GROUP") MeetingKind kind, Model model) {
        return form(new MeetingSent(new Sent(new LinkedMultiValueMap<>()), kind, pages.list(list)), List.of(), model);
    }

    @PostMapping("/village-lists/{list}/meetings")
    @Requires(Permission.CASE_VILLAGE)
    String record(
            @PathVariable UUID list,
            @RequestParam(defaultValue = "GROUP") MeetingKind kind,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Model model,
            RedirectAttributes flash) {
        var kept = scans.keep(list, files);
        kept.addTo(fields);
        var form = new MeetingSent(new Sent(fields), kind, pages.list(list));
        var sheet = form.sheet();
        if (!kept.problems().isEmpty()) {
            return form(form, kept.problems(), model);
        }
        if (sheet == null) {
            return form(form, List.of(words.say("casework.meeting.unreadable")), model);
        }
        if (form.sent().text("step").equals("edit")) {
            return form(form, List.of(), model);
        }
        var confirmed = form.sent().text("step").equals("confirm");
        var outcome =
                confirmed ? desk.record(list, sheet, form.versions()) : desk.preview(list, sheet, form.versions());
        return switch (outcome) {
            case MeetingOutcome.Refused refused -> form(form, problems(refused), model);
            case MeetingOutcome.Recorded recorded
            when !confirmed -> {
                model.addAttribute("form", form);
                model.addAttribute("sheet", sheet);
                yield "casework/meeting-preview";
            }
            case MeetingOutcome.Recorded recorded -> {
                flash.addFlashAttribute(
                        "message", recorded.quorate() ? "casework.meeting.recorded" : "casework.meeting.invalid");
                flash.addFlashAttribute(
                        "messageArguments", new Object[] {sheet.votes().size()});
                yield "redirect:/village-lists/" + list;
            }
        };
    }

    private String form(MeetingSent form, List<String> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("compared", pages.compared(form.page()));
        model.addAttribute("problems", problems);
        model.addAttribute("today", LocalDate.now(clock));
        return "casework/meeting-form";
    }

    private List<String> problems(MeetingOutcome.Refused refused) {
        var problems = new ArrayList<>(words.of(refused.obstacles()));
        refused.cases().forEach(outcome -> problems.addAll(words.of(outcome)));
        return problems.stream().distinct().toList();
    }
}
