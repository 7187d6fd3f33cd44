package cn.mingbai.household.roster.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.household.entry.Severity;
import cn.mingbai.household.roster.RosterImport;
import cn.mingbai.household.roster.RosterImports;
import cn.mingbai.household.roster.RosterReports;
import cn.mingbai.household.roster.RosterState;
import cn.mingbai.region.Regions;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One import: how far it is, what was found, and the decision. */
@Controller
@RequestMapping("/roster-imports/{id}")
@Requires(Permission.ROSTER_IMPORT)
class RosterImportController {

    private final RosterImports imports;
    private final RosterReports reports;
    private final Regions regions;

    RosterImportController(RosterImports imports, RosterReports reports, Regions regions) {
        this.imports = imports;
        this.reports = reports;
        this.regions = regions;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String severity,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var roster = reports.get(id);
        var chosen = severity(severity);
        model.addAttribute("roster", roster);
        model.addAttribute("stages", Stage.of(roster));
        model.addAttribute("reason", reports.reason(roster));
        if (roster.isChecked()) {
            model.addAttribute("severity", chosen);
            model.addAttribute("page", reports.problems(id, chosen, after));
            model.addAttribute("before", reports.mergedBefore(id).orElse(null));
            model.addAttribute(
                    "region", regions.byArea(roster.area().lo()).orElseThrow().code());
        }
        return "roster/show";
    }

    /** Asked for again and again while there is work going on; then the page is opened anew. */
    @GetMapping("/progress")
    String progress(@PathVariable UUID id, HttpServletResponse response, Model model) {
        var roster = reports.get(id);
        if (!isBusy(roster)) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("roster", roster);
        return "roster/_progress :: progress";
    }

    /** A second click finds the first one's work going on or done, and shows that. */
    @PostMapping("/merge")
    String merge(@PathVariable UUID id, RedirectAttributes flash) {
        if (!imports.merge(id)) {
            var state = reports.get(id).state();
            if (state != RosterState.MERGING && state != RosterState.MERGED) {
                flash.addFlashAttribute("failure", "roster.merge.nothing");
            }
        }
        return "redirect:/roster-imports/" + id;
    }

    @PostMapping("/discard")
    String discard(@PathVariable UUID id, RedirectAttributes flash) {
        if (imports.discard(id)) {
            flash.addFlashAttribute("message", "roster.discarded");
            return "redirect:/roster-imports";
        }
        flash.addFlashAttribute("failure", "roster.discard.tooLate");
        return "redirect:/roster-imports/" + id;
    }

    @GetMapping("/workbook")
    void workbook(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        var workbook = reports.workbook(id).orElseThrow(NotNow::new);
        Downloads.send(response, workbook.fileName(), workbook.mediaType(), workbook::writeTo);
    }

    private static boolean isBusy(RosterImport roster) {
        return roster.state() == RosterState.CHECKING || roster.state() == RosterState.MERGING;
    }

    private static @Nullable Severity severity(@Nullable String name) {
        return "ERROR".equals(name) ? Severity.ERROR : "WARNING".equals(name) ? Severity.WARNING : null;
    }
}
