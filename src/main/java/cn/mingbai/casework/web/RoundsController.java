package cn.mingbai.casework.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.Books;
import cn.mingbai.casework.RoundStandards;
import cn.mingbai.casework.form.ObstacleWords;
import cn.mingbai.casework.form.Refusals;
import cn.mingbai.casework.form.Sent;
import cn.mingbai.casework.view.RoundBoard;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.round.Round.Rules;
import cn.mingbai.procedure.round.RoundDraft;
import cn.mingbai.procedure.round.RoundKind;
import cn.mingbai.procedure.round.RoundOutcome;
import cn.mingbai.procedure.round.Rounds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
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

    private final Rounds rounds;
    private final RoundBoard board;
    private final RoundStandards standards;
    private final Books books;
    private final ObstacleWords words;
    private final CurrentOfficer officer;
    private final Clock clock;

    RoundsController(
            Rounds rounds,
            RoundBoard board,
            RoundStandards standards,
            Books books,
            ObstacleWords words,
            CurrentOfficer officer,
            Clock clock) {
        this.rounds = rounds;
        this.board = board;
        this.standards = standards;
        this.books = books;
        this.words = words;
        this.officer = officer;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.CASE_READ)
    String list(@RequestParam(defaultValue = "IDENTIFICATION") RoundKind kind, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("rounds", rounds.of(kind));
        return "casework/rounds";
    }

    @GetMapping("/new")
    @Requires(Permission.ROUND_OPEN)
    String form(@RequestParam(defaultValue = "IDENTIFICATION") RoundKind kind, Model model) {
        return form(kind, model, new Sent(new LinkedMultiValueMap<>()), List.of());
    }

    @PostMapping
    @Requires(Permission.ROUND_OPEN)
    String open(
            @RequestParam(defaultValue = "IDENTIFICATION") RoundKind kind,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes flash) {
        var sent = new Sent(fields);
        var year = Objects.requireNonNullElse(sent.number("year"), 0);
        var county = officer.require().place();
        var rules = standards.today(county, year);
        if (rules.isEmpty()) {
            return form(kind, model, sent, words.of(List.of(Obstacle.of("noStandard"))));
        }
        var frozen = rules.get();
        var draft = new RoundDraft(
                county,
                kind,
                sent.text("name"),
                year,
                new Rules(
                        frozen.standardRegion(),
                        frozen.standardVersion(),
                        frozen.noticeDays(),
                        frozen.noticeInWorkingDays(),
                        Objects.requireNonNullElse(sent.number("townshipSample"), 0),
                        Objects.requireNonNullElse(sent.number("countySample"), 0)),
                deadlines(kind, sent));
        return switch (rounds.open(draft)) {
            case RoundOutcome.Done(var id) -> {
                flash.addFlashAttribute("message", "casework.round.opened");
                yield "redirect:/rounds/" + id;
            }
            case RoundOutcome.Refused(var obstacles) -> form(kind, model, sent, words.of(obstacles));
        };
    }

    @GetMapping("/{round}")
    @Requires(Permission.CASE_READ)
    String show(@PathVariable UUID round, Model model) {
        var page = board.page(round);
        model.addAttribute("page", page);
        model.addAttribute("parts", page.parts());
        return "casework/round";
    }

    @PostMapping("/{round}/closing")
    @Requires(Permission.ROUND_OPEN)
    String close(@PathVariable UUID round, RedirectAttributes flash) {
        switch (rounds.close(round)) {
            case RoundOutcome.Done ignored -> flash.addFlashAttribute("message", "casework.round.closed");
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

    private String form(RoundKind kind, Model model, Sent sent, List<String> problems) {
        model.addAttribute("kind", kind);
        model.addAttribute("sent", sent);
        model.addAttribute("problems", problems);
        model.addAttribute("due", due(kind));
        model.addAttribute("thisYear", LocalDate.now(clock).getYear());
        model.addAttribute("leastTownship", Rules.TOWNSHIP_SAMPLE);
        model.addAttribute("leastCounty", Rules.COUNTY_SAMPLE);
        return "casework/round-form";
    }

    /** The steps for which a round may set a day, each with the key of its words: those of the way, in its order. */
    private Map<String, String> due(RoundKind kind) {
        var due = new LinkedHashMap<String, String>();
        for (var table : books.tables(kind)) {
            table.states().stream()
                    .filter(state -> !state.isFinal())
                    .flatMap(state -> books.next(table, state.name()).stream())
                    .map(step -> step.action().name())
                    .forEach(
                            action -> due.putIfAbsent(action, "procedure.%s.action.%s".formatted(table.key(), action)));
        }
        return due;
    }

    private Map<String, LocalDate> deadlines(RoundKind kind, Sent sent) {
        var deadlines = new HashMap<String, LocalDate>();
        for (var action : due(kind).keySet()) {
            var day = sent.day("due-" + action);
            if (day != null) {
                deadlines.put(action, day);
            }
        }
        return deadlines;
    }
}
