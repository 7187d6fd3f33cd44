package cn.mingbai.exit.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Reauthentication.Confirmed;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.form.ObstacleWords;
import cn.mingbai.casework.form.Refusals;
import cn.mingbai.casework.form.Sent;
import cn.mingbai.casework.form.SentPassword;
import cn.mingbai.exit.desk.DeskChoice;
import cn.mingbai.exit.desk.DeskDecisions;
import cn.mingbai.exit.desk.DeskLine;
import cn.mingbai.exit.desk.SupervisorDesk;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.round.Round;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The supervisor's desk: looked at, chosen row by row, looked at again, and taken with the password. */
@Controller
@RequestMapping("/exit-desk")
@Requires(Permission.EXIT_APPROVE)
class ExitDeskController {

    private final SupervisorDesk desk;
    private final DeskDecisions decisions;
    private final DeskScans scans;
    private final SentPassword password;
    private final ObstacleWords words;
    private final Clock clock;

    ExitDeskController(
            SupervisorDesk desk,
            DeskDecisions decisions,
            DeskScans scans,
            SentPassword password,
            ObstacleWords words,
            Clock clock) {
        this.desk = desk;
        this.decisions = decisions;
        this.scans = scans;
        this.password = password;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable UUID round,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var rounds = desk.rounds();
        var chosen = round != null
                ? round
                : rounds.stream().filter(Round::open).map(Round::id).findFirst().orElse(null);
        model.addAttribute("rounds", rounds);
        model.addAttribute("today", LocalDate.now(clock));
        if (chosen != null) {
            var page = desk.page(chosen, after);
            model.addAttribute("desk", page);
            model.addAttribute("page", page.lines());
        }
        return "exit/desk";
    }

    /** One row as it was chosen, and what would become of it or did. */
    record Row(DeskLine line, DeskChoice choice, List<String> problems) {}

    @PostMapping("/{round}/decisions")
    String decide(
            @PathVariable UUID round,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var form = new DeskSent(new Sent(fields));
        var chosen = form.choices();
        var shown = desk.lines(round, chosen.stream().map(DeskChoice::id).toList());
        var again = "redirect:/exit-desk?round=" + round;
        if (shown.isEmpty()) {
            Refusals.flash(flash, List.of(words.say("casework.steps.nothing")));
            return again;
        }
        var kept = scans.keep(shown.values(), files);
        if (!kept.problems().isEmpty()) {
            Refusals.flash(flash, kept.problems());
            return again;
        }
        kept.addTo(fields);
        if (!form.sent().text("step").equals("confirm")) {
            return preview(round, form, shown, List.of(), model);
        }
        var typed = password.read(fields, request);
        var proof = typed.proof();
        if (proof == null) {
            var problems =
                    typed.problems().isEmpty() ? List.of(words.say("procedure.obstacle.noPassword")) : typed.problems();
            return preview(round, form, shown, problems, model);
        }
        return taken(new Batch(round, form, shown, proof), model, flash);
    }

    private String preview(UUID round, DeskSent form, Map<CaseId, DeskLine> shown, List<String> problems, Model model) {
        var obstacles = decisions.preview(form.choices(), form.on(LocalDate.now(clock)), form.evidence());
        var rows = rows(form, shown, choice -> words.of(obstacles.getOrDefault(choice.id(), List.of())));
        return rows(round, form, rows, false, problems, model);
    }

    /** What was chosen, and the proof of who chose it. */
    private record Batch(UUID round, DeskSent form, Map<CaseId, DeskLine> shown, Confirmed proof) {}

    private String taken(Batch batch, Model model, RedirectAttributes flash) {
        var round = batch.round();
        var form = batch.form();
        var on = form.on(LocalDate.now(clock));
        var outcomes = decisions.decide(round, form.choices(), on, form.evidence(), batch.proof());
        var rows = rows(form, batch.shown(), choice -> words.of(Objects.requireNonNull(outcomes.get(choice.id()))));
        if (rows.stream().allMatch(row -> row.problems().isEmpty())) {
            flash.addFlashAttribute("message", "exit.desk.decided");
            flash.addFlashAttribute("messageArguments", new Object[] {rows.size()});
            return "redirect:/exit-desk?round=" + round;
        }
        return rows(round, form, rows, true, List.of(), model);
    }

    private static List<Row> rows(
            DeskSent form, Map<CaseId, DeskLine> shown, Function<DeskChoice, List<String>> problems) {
        return form.choices().stream()
                .filter(choice -> shown.containsKey(choice.id()))
                .map(choice -> new Row(Objects.requireNonNull(shown.get(choice.id())), choice, problems.apply(choice)))
                .toList();
    }

    private String rows(UUID round, DeskSent form, List<Row> rows, boolean taken, List<String> problems, Model model) {
        model.addAttribute("round", round);
        model.addAttribute("rows", rows);
        model.addAttribute("taken", taken);
        model.addAttribute("problems", problems);
        model.addAttribute("on", form.on(LocalDate.now(clock)));
        model.addAttribute("evidence", form.evidence());
        return "exit/desk-preview";
    }
}
