package cn.mingbai.exit.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.exit.view.Exits;
import cn.mingbai.exit.view.Exits.Stage;
import cn.mingbai.exit.view.WhyNotOut;
import cn.mingbai.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The exits of households in an area, and why a household is not out. */
@Controller
class ExitsController {

    private final Exits exits;
    private final WhyNotOut why;
    private final Regions regions;
    private final CurrentOfficer officer;

    ExitsController(Exits exits, WhyNotOut why, Regions regions, CurrentOfficer officer) {
        this.exits = exits;
        this.why = why;
        this.regions = regions;
        this.officer = officer;
    }

    @GetMapping("/exits")
    @Requires(Permission.CASE_READ)
    String list(
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "OPEN") Stage stage,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var own = officer.require().place();
        var chosen = regions.byCode(area)
                .filter(place -> own.range().contains(place.range()))
                .orElse(own);
        model.addAttribute("own", own);
        model.addAttribute("chosen", chosen);
        model.addAttribute("filter", new Filter(chosen.code(), stage, year));
        model.addAttribute("stages", Stage.values());
        model.addAttribute("page", exits.page(chosen, stage, year, after));
        return "exit/exits";
    }

    /** What was asked for, for the form. */
    record Filter(String area, Stage stage, @Nullable Integer year) {}

    @GetMapping("/households/{number}/exit")
    @Requires(Permission.CASE_READ)
    String why(@PathVariable String number, Model model) {
        var answer = why.of(number);
        model.addAttribute("answer", answer);
        model.addAttribute("header", answer.header());
        return "exit/why";
    }
}
