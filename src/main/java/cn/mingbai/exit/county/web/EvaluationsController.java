package cn.mingbai.exit.county.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.exit.county.CountyDossiers;
import cn.mingbai.exit.county.evaluation.EvaluationDesk;
import cn.mingbai.exit.county.evaluation.EvaluationOutcome.Done;
import cn.mingbai.exit.county.evaluation.EvaluationOutcome.DrawnBefore;
import cn.mingbai.exit.county.evaluation.EvaluationOutcome.Refused;
import cn.mingbai.exit.county.evaluation.EvaluationSheets;
import cn.mingbai.exit.county.evaluation.VillageKind;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Evaluations: the list of them, drawing and closing one, its villages, drawing again. */
@Controller
class EvaluationsController {

    private static final int SIZE = 50;

    private final EvaluationSheets sheets;
    private final EvaluationDesk desk;
    private final CountyDossiers dossiers;
    private final DossierYears years;
    private final CountyWords words;

    EvaluationsController(
            EvaluationSheets sheets,
            EvaluationDesk desk,
            CountyDossiers dossiers,
            DossierYears years,
            CountyWords words) {
        this.sheets = sheets;
        this.desk = desk;
        this.dossiers = dossiers;
        this.years = years;
        this.words = words;
    }

    @GetMapping("/county-evaluations")
    @Requires(Permission.EVALUATION_READ)
    String list(@RequestParam(required = false) @Nullable UUID after, Model model) {
        model.addAttribute("page", sheets.page(after, SIZE));
        return "exit/county/evaluations";
    }

    /** Opens an evaluation and draws its sample. */
    @PostMapping("/county-dossiers/{code}/evaluations")
    @Requires(Permission.EVALUATION_RUN)
    String draw(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer year,
            RedirectAttributes flash) {
        var asked = years.of(year);
        return switch (desk.draw(dossiers.county(code), asked)) {
            case Done(var id) -> {
                flash.addFlashAttribute("message", "county.evaluation.drawn");
                yield "redirect:/county-evaluations/" + id;
            }
            case DrawnBefore(var id) -> {
                flash.addFlashAttribute("failure", "county.evaluation.drawnBefore");
                yield "redirect:/county-evaluations/" + id;
            }
            case Refused(var obstacles) -> {
                refuse(flash, words.of(obstacles));
                yield "redirect:/county-dossiers/%s?year=%d".formatted(code, asked);
            }
        };
    }

    @GetMapping("/county-evaluations/{evaluation}")
    @Requires(Permission.EVALUATION_READ)
    String show(@PathVariable UUID evaluation, Model model) {
        model.addAttribute("sheet", sheets.sheet(evaluation));
        model.addAttribute("kinds", VillageKind.values());
        return "exit/county/evaluation";
    }

    @PostMapping("/county-evaluations/{evaluation}/closing")
    @Requires(Permission.EVALUATION_RUN)
    String close(@PathVariable UUID evaluation, RedirectAttributes flash) {
        switch (desk.close(evaluation)) {
            case Done ignored -> flash.addFlashAttribute("message", "county.evaluation.closed");
            case DrawnBefore ignored -> {}
            case Refused(var obstacles) -> refuse(flash, words.of(obstacles));
        }
        return "redirect:/county-evaluations/" + evaluation;
    }

    /** Seed, population and rule, and what comes out when the sample is drawn again. */
    @GetMapping("/county-evaluations/{evaluation}/draw")
    @Requires(Permission.EVALUATION_READ)
    String draw(@PathVariable UUID evaluation, Model model) {
        model.addAttribute("redraw", sheets.redraw(evaluation));
        return "exit/county/draw";
    }

    /** The population, byte by byte as it was hashed: numbers of villages and households, nobody's name. */
    @GetMapping("/county-evaluations/{evaluation}/population")
    @Requires(Permission.EVALUATION_READ)
    ResponseEntity<String> population(@PathVariable UUID evaluation) {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .header("Content-Disposition", "attachment; filename=\"population-%s.txt\"".formatted(evaluation))
                .body(sheets.population(evaluation).collect(Collectors.joining("\n")));
    }

    static void refuse(RedirectAttributes flash, List<String> reasons) {
        flash.addFlashAttribute("failure", "county.refused");
        flash.addFlashAttribute("failureArguments", new Object[] {String.join("\uFF1B", reasons)});
    }
}
