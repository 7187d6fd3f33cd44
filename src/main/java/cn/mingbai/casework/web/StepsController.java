package cn.mingbai.casework.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Reauthentication.Confirmed;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.Casework;
import cn.mingbai.casework.Wish;
import cn.mingbai.casework.form.ObstacleWords;
import cn.mingbai.casework.form.Refusals;
import cn.mingbai.casework.form.Sent;
import cn.mingbai.casework.form.SentPassword;
import cn.mingbai.casework.form.SentScans;
import cn.mingbai.casework.view.CaseLine;
import cn.mingbai.casework.view.CaseLists;
import cn.mingbai.casework.view.ListPage;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Verdict.Allowed;
import cn.mingbai.procedure.Verdict.Forbidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final SentPassword password;
    private final ObstacleWords words;
    private final Clock clock;

    StepsController(
            CaseLists lists,
            Casework casework,
            SentScans scans,
            SentPassword password,
            ObstacleWords words,
            Clock clock) {
        this.lists = lists;
        this.casework = casework;
        this.scans = scans;
        this.password = password;
        this.words = words;
        this.clock = clock;
    }

    /**
     * One row as it was chosen, and what would become of it.
     *
     * @param underPassword whether whoever takes it answers for it by name
     */
    record Row(CaseLine line, Wish wish, List<String> problems, boolean underPassword) {

        /** The action, for its words; a return carries its target behind a colon. */
        public String choice() {
            return wish.target() == null ? wish.action() : wish.action() + ":" + wish.target();
        }
    }

    @PostMapping("/village-lists/{list}/steps")
    @Requires(Permission.CASE_WORK)
    String steps(
            @PathVariable UUID list,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            HttpServletRequest request,
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
        var wishes = wishes(page, sent);
        if (wishes.isEmpty()) {
            Refusals.flash(flash, List.of(words.say("casework.steps.nothing")));
            return "redirect:/village-lists/" + list;
        }
        var ahead = ahead(page, wishes);
        var shown = password.read(fields, request);
        var passwordAsked = ahead.stream().anyMatch(Row::underPassword);
        var taken = sent.text("confirm").equals("true")
                && shown.problems().isEmpty()
                && (shown.proof() != null || !passwordAsked);
        var rows = taken ? take(page, wishes, shown.proof()) : ahead;
        var done = rows.stream().filter(row -> row.problems().isEmpty()).count();
        if (taken && done == rows.size()) {
            flash.addFlashAttribute("message", "casework.steps.done");
            flash.addFlashAttribute("messageArguments", new Object[] {done});
            return "redirect:/village-lists/" + list;
        }
        model.addAttribute("page", page);
        model.addAttribute("rows", rows);
        model.addAttribute("taken", taken);
        model.addAttribute("done", done);
        model.addAttribute("sent", sent);
        model.addAttribute("passwordAsked", passwordAsked);
        model.addAttribute("problems", shown.problems());
        return "casework/steps";
    }

    /** What would become of each. */
    private List<Row> ahead(ListPage page, List<Wish> wishes) {
        var verdicts = casework.preview(wishes);
        return wishes.stream()
                .map(wish -> switch (Objects.requireNonNull(verdicts.get(wish.id()))) {
                    case Forbidden(var obstacles) -> row(page, wish, words.of(obstacles), false);
                    case Allowed(var step, var to) -> row(page, wish, List.of(), step.underPassword());
                })
                .toList();
    }

    private List<Row> take(ListPage page, List<Wish> wishes, @Nullable Confirmed proof) {
        return wishes.stream()
                .map(wish -> row(page, wish, words.of(casework.act(wish, proof)), false))
                .toList();
    }

    private static Row row(ListPage page, Wish wish, List<String> problems, boolean underPassword) {
        return new Row(line(page, wish.id()).orElseThrow(), wish, problems, underPassword);
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
