package cn.mingbai.casework.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.Casework;
import cn.mingbai.casework.Wish;
import cn.mingbai.casework.form.ObstacleWords;
import cn.mingbai.casework.form.Refusals;
import cn.mingbai.casework.form.Sent;
import cn.mingbai.casework.form.SentScans;
import cn.mingbai.casework.view.CaseLine;
import cn.mingbai.casework.view.CaseLists;
import cn.mingbai.casework.view.ListPage;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Verdict.Forbidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps for many cases of a list at once, chosen row by row: shown before they are taken, and taken row by row. */
@Controller
class StepsController {

    private final CaseLists lists;
    private final Casework casework;
    private final SentScans scans;
    private final ObstacleWords words;
    private final Clock clock;

    StepsController(CaseLists lists, Casework casework, SentScans scans, ObstacleWords words, Clock clock) {
        this.lists = lists;
        this.casework = casework;
        this.scans = scans;
        this.words = words;
        this.clock = clock;
    }

    /** One row as it was chosen, and what would become of it. */
    record Row(CaseLine line, String choice, String comment, int version, List<String> problems) {

        /** The action, for its words; a return carries its target behind a colon. */
        public String action() {
            return choice.split(":", 2)[0];
        }
    }

    @PostMapping("/village-lists/{list}/steps")
    @Requires(Permission.CASE_WORK)
    String steps(
            @PathVariable UUID list,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Model model,
            RedirectAttributes flash) {
        var kept = scans.keep(list, files);
        if (!kept.problems().isEmpty()) {
            Refusals.flash(flash, kept.problems());
            return "redirect:/village-lists/" + list;
        }
        kept.addTo(fields);
        casework.look(list);
        var page = lists.page(list);
        var sent = new Sent(fields);
        var confirmed = sent.text("confirm").equals("true");
        var rows = new ArrayList<Row>();
        var done = 0;
        for (var wish : wishes(page, sent)) {
            var line = line(page, wish.id()).orElseThrow();
            var problems = confirmed ? take(wish) : preview(wish);
            done += confirmed && problems.isEmpty() ? 1 : 0;
            var choice = wish.target() == null ? wish.action() : wish.action() + ":" + wish.target();
            rows.add(new Row(line, choice, wish.comment(), wish.version(), problems));
        }
        if (rows.isEmpty()) {
            Refusals.flash(flash, List.of(words.say("casework.steps.nothing")));
            return "redirect:/village-lists/" + list;
        }
        if (confirmed && rows.stream().allMatch(row -> row.problems().isEmpty())) {
            flash.addFlashAttribute("message", "casework.steps.done");
            flash.addFlashAttribute("messageArguments", new Object[] {done});
            return "redirect:/village-lists/" + list;
        }
        model.addAttribute("page", page);
        model.addAttribute("rows", rows);
        model.addAttribute("taken", confirmed);
        model.addAttribute("done", done);
        model.addAttribute("sent", sent);
        return "casework/steps";
    }

    private List<String> preview(Wish wish) {
        return casework.preview(wish) instanceof Forbidden(var obstacles) ? words.of(obstacles) : List.of();
    }

    private List<String> take(Wish wish) {
        var outcome = casework.act(wish);
        return words.of(outcome);
    }

    private List<Wish> wishes(ListPage page, Sent sent) {
        var cases = sent.column("case");
        var on = Objects.requireNonNullElse(sent.day("on"), LocalDate.now(clock));
        var wishes = new ArrayList<Wish>();
        for (var i = 0; i < cases.size(); i++) {
            var choice = at(sent, "choice", i).split(":", 2);
            var id = Sent.id(cases.get(i))
                    .map(CaseId::new)
                    .filter(one -> line(page, one).isPresent());
            var version = Sent.number(Optional.of(at(sent, "version", i)));
            if (id.isPresent() && version != null && !choice[0].isEmpty()) {
                wishes.add(Wish.of(id.get(), version, choice[0], on)
                        .to(choice.length > 1 ? choice[1] : null)
                        .saying(at(sent, "comment", i))
                        .with(sent.ids("evidence")));
            }
        }
        return wishes;
    }

    private static String at(Sent sent, String column, int row) {
        var values = sent.column(column);
        return row < values.size() ? values.get(row) : "";
    }

    private static Optional<CaseLine> line(ListPage page, CaseId id) {
        return page.lines().stream().filter(line -> line.file().id().equals(id)).findFirst();
    }
}
