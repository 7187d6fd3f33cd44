package cn.mingbai.exit.county.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.exit.county.evaluation.EvaluationSheets;
import cn.mingbai.exit.county.evaluation.ResultDesk;
import cn.mingbai.exit.county.evaluation.SheetLine;
import cn.mingbai.region.Regions;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Wrongly exited and missed households of an evaluation, and whether they were corrected. */
@Controller
class EvaluationFaultsController {

    private final EvaluationSheets sheets;
    private final ResultDesk desk;
    private final Regions regions;
    private final CountyWords words;

    EvaluationFaultsController(EvaluationSheets sheets, ResultDesk desk, Regions regions, CountyWords words) {
        this.sheets = sheets;
        this.desk = desk;
        this.regions = regions;
        this.words = words;
    }

    @GetMapping("/county-evaluations/{evaluation}/faults")
    @Requires(Permission.EVALUATION_READ)
    String faults(@PathVariable UUID evaluation, Model model) {
        var faults = sheets.faults(evaluation);
        model.addAttribute("evaluation", sheets.get(evaluation));
        model.addAttribute("lines", faults);
        model.addAttribute(
                "corrected", faults.stream().filter(SheetLine::corrected).count());
        model.addAttribute(
                "places",
                regions.byAreas(faults.stream().map(SheetLine::area).distinct().toList()));
        return "exit/county/faults";
    }

    /** Says under which household a missed one that stood in no register stands there by now. */
    @PostMapping("/county-evaluations/{evaluation}/lines/{line}/household")
    @Requires(Permission.EVALUATION_ENTER)
    String enterInRegister(
            @PathVariable UUID evaluation,
            @PathVariable UUID line,
            @RequestParam(defaultValue = "") String number,
            RedirectAttributes flash) {
        var problems = desk.enterInRegister(evaluation, line, number.strip());
        if (problems.isEmpty()) {
            flash.addFlashAttribute("message", "county.evaluation.linked");
        } else {
            EvaluationsController.refuse(flash, words.of(problems));
        }
        return "redirect:/county-evaluations/%s/faults".formatted(evaluation);
    }
}
