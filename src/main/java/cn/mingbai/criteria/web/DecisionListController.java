package cn.mingbai.criteria.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.Sentences;
import cn.mingbai.criteria.decision.DecisionExport;
import cn.mingbai.criteria.decision.DecisionFilter;
import cn.mingbai.criteria.decision.Decisions;
import cn.mingbai.criteria.standard.Criterion;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of decisions of a place (评定结果), and the same as a workbook. */
@Controller
@RequestMapping("/decisions")
class DecisionListController {

    private static final int PAGE = 50;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Decisions decisions;
    private final DecisionExport export;
    private final DecisionSheet sheet;
    private final Sentences sentences;
    private final CurrentOfficer officer;

    DecisionListController(
            Decisions decisions,
            DecisionExport export,
            DecisionSheet sheet,
            Sentences sentences,
            CurrentOfficer officer) {
        this.decisions = decisions;
        this.export = export;
        this.sheet = sheet;
        this.sentences = sentences;
        this.officer = officer;
    }

    @GetMapping
    @Requires(Permission.HOUSEHOLD_READ)
    String list(Asked asked, @RequestParam(required = false) @Nullable String after, Model model) {
        var filter = asked.filter(decisions);
        var found = decisions.page(filter, after, PAGE);
        model.addAttribute("filter", Asked.of(filter));
        model.addAttribute("place", filter.place());
        model.addAttribute("root", officer.require().place());
        model.addAttribute("years", found.years());
        model.addAttribute("beingJudged", found.beingJudged());
        model.addAttribute("decisions", Decision.values());
        model.addAttribute("reasons", EnumSet.range(Criterion.INCOME, Criterion.EXCLUSION));
        model.addAttribute("page", found.page().map(line -> DecisionListLine.of(line, sentences)));
        model.addAttribute("mayExport", officer.require().may(Permission.HOUSEHOLD_EXPORT));
        return "criteria/decisions";
    }

    /** Everything that is filtered, on all pages. */
    @PostMapping("/export")
    @Requires(Permission.HOUSEHOLD_EXPORT)
    void export(Asked asked, HttpServletResponse response) throws IOException {
        var filter = asked.filter(decisions);
        export.begin(filter);
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(sheet.fileName(filter), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        sheet.write(filter, response.getOutputStream());
    }

    /** The filter as it stands in the address. */
    record Asked(
            @Nullable String region,
            @Nullable Integer year,
            @Nullable Decision decision,
            @Nullable Criterion reason) {

        static Asked of(DecisionFilter filter) {
            return new Asked(filter.place().code(), filter.year(), filter.decision(), filter.reason());
        }

        DecisionFilter filter(Decisions decisions) {
            return decisions.filter(region, year, decision, reason);
        }
    }
}
