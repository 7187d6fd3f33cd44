package cn.mingbai.casework.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.Books;
import cn.mingbai.casework.Casework;
import cn.mingbai.casework.Wish;
import cn.mingbai.casework.form.ObstacleWords;
import cn.mingbai.casework.form.Refusals;
import cn.mingbai.casework.form.Sent;
import cn.mingbai.casework.form.SentPassword;
import cn.mingbai.casework.form.SentScans;
import cn.mingbai.casework.view.CaseSheets;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.CaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One step on one case, with the scans it rests on. */
@Controller
class CaseStepController {

    private static final int LONGEST = 100;

    private final CaseSheets sheets;
    private final Casework casework;
    private final Books books;
    private final SentScans scans;
    private final SentPassword password;
    private final ObstacleWords words;
    private final Clock clock;

    CaseStepController(
            CaseSheets sheets,
            Casework casework,
            Books books,
            SentScans scans,
            SentPassword password,
            ObstacleWords words,
            Clock clock) {
        this.sheets = sheets;
        this.casework = casework;
        this.books = books;
        this.scans = scans;
        this.password = password;
        this.words = words;
        this.clock = clock;
    }

    @PostMapping("/cases/{case}/steps")
    @Requires(Permission.CASE_WORK)
    String act(
            @PathVariable("case") CaseId id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var sheet = sheets.sheet(id);
        var kept = scans.keep(id, files);
        if (!kept.problems().isEmpty()) {
            Refusals.flash(flash, kept.problems());
            return "redirect:/cases/" + id;
        }
        kept.addTo(fields);
        var shown = password.read(fields, request);
        if (!shown.problems().isEmpty()) {
            Refusals.flash(flash, shown.problems());
            return "redirect:/cases/" + id;
        }
        var sent = new Sent(fields);
        var target = sent.text("target");
        var wish = Wish.of(
                        id,
                        Objects.requireNonNullElse(sent.number("version"), -1),
                        sent.text("action"),
                        Objects.requireNonNullElse(sent.day("on"), LocalDate.now(clock)))
                .to(target.isEmpty() ? null : target)
                .saying(sent.text("comment"))
                .signedBy(sent.names("signers"))
                .with(sent.ids("evidence"))
                .stating(details(sheet.file().procedure(), sent));
        casework.look(sheet.file().list());
        var outcome = casework.act(wish, shown.proof());
        if (outcome instanceof Done done) {
            flash.addFlashAttribute("message", "casework.case.moved");
            flash.addFlashAttribute("messageArguments", new Object[] {
                words.say("procedure.%s.state.%s"
                        .formatted(sheet.file().procedure(), done.state().name()))
            });
        } else {
            Refusals.flash(flash, words.of(outcome));
        }
        return "redirect:/cases/" + id;
    }

    /** Only what the step asks for and can be read is stated: a value that the list does not have is not there. */
    private Map<String, String> details(String procedure, Sent sent) {
        var stated = new HashMap<String, String>();
        books.of(procedure).details(procedure, sent.text("action")).forEach((name, values) -> {
            var value = sent.text(name);
            if (!value.isEmpty() && value.length() <= LONGEST && (values.isEmpty() || values.contains(value))) {
                stated.put(name, value);
            }
        });
        return stated;
    }
}
