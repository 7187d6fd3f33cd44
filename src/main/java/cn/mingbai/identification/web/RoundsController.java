package cn.mingbai.identification.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.identification.RoundStandards;
import cn.mingbai.identification.view.RoundBoard;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.round.Round.Rules;
import cn.mingbai.procedure.round.RoundDraft;
import cn.mingbai.procedure.round.RoundKind;
import cn.mingbai.procedure.round.RoundOutcome;
import cn.mingbai.procedure.round.Rounds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rounds: the list of them, opening and closing one, and the villages in one. */
@Controller
@RequestMapping("/rounds")
class RoundsController {

    /** The steps for which a round may set a day. */
    private static final List<String> DUE = List.of(
            "APPLY",
            "VERIFY_HOME",
            "GROUP_APPRAISAL",
            "COMPARE",
            "ASSEMBLY_APPRAISAL",
            "POST_VILLAGE_NOTICE",
            "REVIEW_TOWNSHIP",
            "POST_TOWNSHIP_NOTICE",
            "DECIDE_COUNTY",
            "ANNOUNCE",
            "REGISTER");

    private final Rounds rounds;
    private final RoundBoard board;
    private final RoundStandards standards;
    private final ObstacleWords words;
    private final CurrentOfficer officer;
    private final Clock clock;

    RoundsController(
            Rounds rounds,
            RoundBoard board,
            RoundStandards standards,
            ObstacleWords words,
            CurrentOfficer officer,
            Clock clock) {
        this.rounds = rounds;
        this.board = board;
        this.standards = standards;
        this.words = words;
        this.officer = officer;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.CASE_READ)
    String list(Model model) {
        model.addAttribute("rounds", rounds.of(RoundKind.IDENTIFICATION));
        return "identification/rounds";
    }

    @GetMapping("/new")
    @Requires(Permission.ROUND_OPEN)
    String form(Model model) {
        return form(model, new Sent(new org.springframework.util.LinkedMultiValueMap<>()), List.of());
    }

    @PostMapping
    @Requires(Permission.ROUND_OPEN)
    String open(@RequestParam MultiValueMap<String, String> fields, Model model, RedirectAttributes flash) {
        var sent = new Sent(fields);
        var year = Objects.requireNonNullElse(sent.number("year"), 0);
        var county = officer.require().place();
        var rules = standards.today(county, year);
        if (rules.isEmpty()) {
            return form(model, sent, words.of(List.of(Obstacle.of("noStandard"))));
        }
        var frozen = rules.get();
        var draft = new RoundDraft(
                county,
                RoundKind.IDENTIFICATION,
                sent.text("name"),
                year,
                new Rules(
                        frozen.standardRegion(),
                        frozen.standardVersion(),
                        frozen.noticeDays(),
                        frozen.noticeInWorkingDays(),
                        Objects.requireNonNullElse(sent.number("townshipSample"), 0),
                        Objects.requireNonNullElse(sent.number("countySample"), 0)),
                deadlines(sent));
        return switch (rounds.open(draft)) {
            case RoundOutcome.Done(var id) -> {
                flash.addFlashAttribute("message", "identification.round.opened");
                yield "redirect:/rounds/" + id;
            }
            case RoundOutcome.Refused(var obstacles) -> form(model, sent, words.of(obstacles));
        };
    }

    @GetMapping("/{round}")
    @Requires(Permission.CASE_READ)
    String show(@PathVariable UUID round, Model model) {
        model.addAttribute("page", board.page(round));
        return "identification/round";
    }

    @PostMapping("/{round}/closing")
    @Requires(Permission.ROUND_OPEN)
    String close(@PathVariable UUID round, RedirectAttributes flash) {
        switch (rounds.close(round)) {
            case RoundOutcome.Done ignored -> flash.addFlashAttribute("message", "identification.round.closed");
            case RoundOutcome.Refused(var obstacles) -> Refusals.flash(flash, words.of(obstacles));
        }
        return "redirect:/rounds/" + round;
    }

    /** The village's own list, made when it is first asked for. */
    @PostMapping("/{round}/lists")
    @Requires(Permission.CASE_VILLAGE)
    String list(@PathVariable UUID round) {
        return "redirect:/village-lists/" + board.ownList(round).id();
    }

    private String form(Model model, Sent sent, List<String> problems) {
        model.addAttribute("sent", sent);
        model.addAttribute("problems", problems);
        model.addAttribute("due", DUE);
        model.addAttribute("thisYear", LocalDate.now(clock).getYear());
        model.addAttribute("leastTownship", Rules.TOWNSHIP_SAMPLE);
        model.addAttribute("leastCounty", Rules.COUNTY_SAMPLE);
        return "identification/round-form";
    }

    private static HashMap<String, LocalDate> deadlines(Sent sent) {
        var deadlines = new HashMap<String, LocalDate>();
        for (var action : DUE) {
            var day = sent.day("due-" + action);
            if (day != null) {
                deadlines.put(action, day);
            }
        }
        return deadlines;
    }
}
