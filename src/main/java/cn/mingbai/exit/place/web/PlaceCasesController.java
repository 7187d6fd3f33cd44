package cn.mingbai.exit.place.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.form.ObstacleWords;
import cn.mingbai.casework.form.Refusals;
import cn.mingbai.casework.form.Sent;
import cn.mingbai.casework.form.SentPassword;
import cn.mingbai.casework.form.SentScans;
import cn.mingbai.exit.place.PlaceCasework;
import cn.mingbai.exit.place.PlaceNotices;
import cn.mingbai.exit.place.evidence.PlaceEvidence;
import cn.mingbai.exit.place.table.PlaceKind;
import cn.mingbai.exit.place.view.PlaceSheets;
import cn.mingbai.exit.place.view.PlaceSheets.Located;
import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.CaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The case of a village or of a county: its history, its steps with the scans they rest on, its notice. */
@Controller
class PlaceCasesController {

    private final PlaceSheets sheets;
    private final PlaceCasework casework;
    private final PlaceNotices notices;
    private final PlaceEvidence evidence;
    private final SentScans scans;
    private final SentPassword password;
    private final ObstacleWords words;
    private final CurrentOfficer officer;
    private final Clock clock;

    PlaceCasesController(
            PlaceSheets sheets,
            PlaceCasework casework,
            PlaceNotices notices,
            PlaceEvidence evidence,
            SentScans scans,
            SentPassword password,
            ObstacleWords words,
            CurrentOfficer officer,
            Clock clock) {
        this.sheets = sheets;
        this.casework = casework;
        this.notices = notices;
        this.evidence = evidence;
        this.scans = scans;
        this.password = password;
        this.words = words;
        this.officer = officer;
        this.clock = clock;
    }

    @GetMapping("/village-exits/cases/{case}")
    @Requires(Permission.PLACE_EXIT_READ)
    String village(@PathVariable("case") CaseId id, Model model) {
        return show(id, PlaceKind.VILLAGE, model);
    }

    @GetMapping("/county-exits/cases/{case}")
    @Requires(Permission.EVALUATION_READ)
    String county(@PathVariable("case") CaseId id, Model model) {
        return show(id, PlaceKind.COUNTY, model);
    }

    private String show(CaseId id, PlaceKind kind, Model model) {
        model.addAttribute("sheet", sheets.sheet(id, kind));
        model.addAttribute("officer", officer.require());
        model.addAttribute("today", LocalDate.now(clock));
        return "place/case";
    }

    @PostMapping({"/village-exits/cases/{case}/steps", "/county-exits/cases/{case}/steps"})
    @Requires(Permission.PLACE_EXIT_WORK)
    String act(
            @PathVariable("case") CaseId id,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            RedirectAttributes flash) {
        var located = sheets.located(id, kind(request));
        var kept = scans.keep(
                files, (kind, name, content) -> evidence.keepForCase(located.place(), id.value(), kind, name, content));
        if (!kept.problems().isEmpty()) {
            Refusals.flash(flash, kept.problems());
            return back(located);
        }
        kept.addTo(fields);
        var shown = password.read(fields, request);
        if (!shown.problems().isEmpty()) {
            Refusals.flash(flash, shown.problems());
            return back(located);
        }
        var wish = new SentStep(new Sent(fields)).wish(id, LocalDate.now(clock));
        return tell(located, casework.act(wish, shown.proof()), flash);
    }

    @PostMapping({"/village-exits/cases/{case}/notice", "/county-exits/cases/{case}/notice"})
    @Requires(Permission.PLACE_EXIT_WORK)
    String post(
            @PathVariable("case") CaseId id,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes flash) {
        var located = sheets.located(id, kind(request));
        return tell(located, notices.post(id, new SentStep(new Sent(fields)).version()), flash);
    }

    private String tell(Located located, ActionOutcome outcome, RedirectAttributes flash) {
        var procedure = located.file().procedure();
        if (outcome instanceof Done done) {
            PlaceWords.done(
                    flash,
                    "exit.place.moved",
                    words.say("procedure.%s.state.%s"
                            .formatted(procedure, done.state().name())));
        } else {
            Refusals.flash(flash, words.of(outcome, procedure));
        }
        return back(located);
    }

    /** Both kinds share their pages; the address says which it is. */
    private static PlaceKind kind(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/county-exits/") ? PlaceKind.COUNTY : PlaceKind.VILLAGE;
    }

    private static String back(Located located) {
        var list = located.file().kind() == PlaceKind.VILLAGE ? "village" : "county";
        return "redirect:/%s-exits/cases/%s".formatted(list, located.file().id());
    }
}
