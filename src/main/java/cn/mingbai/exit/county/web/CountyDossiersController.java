package cn.mingbai.exit.county.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.exit.county.CountyDossier;
import cn.mingbai.exit.county.CountyDossiers;
import cn.mingbai.notice.paper.PaperCodes;
import cn.mingbai.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dossier of a county: the page, its townships, the paper. */
@Controller
@RequestMapping("/county-dossiers")
@Requires(Permission.EVALUATION_READ)
class CountyDossiersController {

    private final CountyDossiers dossiers;
    private final DossierWording wording;
    private final DossierYears years;
    private final DossierPapers papers;
    private final PaperCodes codes;

    CountyDossiersController(
            CountyDossiers dossiers,
            DossierWording wording,
            DossierYears years,
            DossierPapers papers,
            PaperCodes codes) {
        this.dossiers = dossiers;
        this.wording = wording;
        this.years = years;
        this.papers = papers;
        this.codes = codes;
    }

    /** Whoever sees one county only is led to its dossier. */
    @GetMapping
    String list(Model model) {
        var counties = dossiers.counties();
        if (counties.size() == 1) {
            return "redirect:/county-dossiers/" + counties.getFirst().code();
        }
        model.addAttribute("counties", counties);
        model.addAttribute("year", years.of(null));
        return "exit/county/list";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, @RequestParam(required = false) @Nullable Integer year, Model model) {
        var shown = years.of(year);
        var dossier = dossier(code, shown, model);
        model.addAttribute("years", years.with(shown));
        model.addAttribute("evaluations", dossiers.evaluations(code, shown));
        model.addAttribute("dossier", dossier);
        return "exit/county/dossier";
    }

    /** The villages of one township. */
    @GetMapping("/{code}/townships/{township}")
    String township(
            @PathVariable String code,
            @PathVariable String township,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        var dossier = dossier(code, years.of(year), model);
        model.addAttribute(
                "figures",
                dossier.base().townships().stream()
                        .filter(one -> one.township().code().equals(township))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("No township %s in the county".formatted(township))));
        return "exit/county/township";
    }

    /** As it is printed, sealed and filed. */
    @GetMapping("/{code}/paper")
    String paper(@PathVariable String code, @RequestParam(required = false) @Nullable Integer year, Model model) {
        var shown = years.of(year);
        var dossier = dossier(code, shown, model);
        var path = "/county-dossiers/%s?year=%d".formatted(code, shown);
        model.addAttribute("pages", papers.pages(dossier, wording.of(dossier)));
        model.addAttribute("address", codes.address(path));
        model.addAttribute("qr", codes.qr(path));
        return "exit/county/paper-dossier";
    }

    private CountyDossier dossier(String code, int year, Model model) {
        var dossier = dossiers.of(code, year);
        model.addAttribute("dossier", dossier);
        model.addAttribute("view", wording.of(dossier));
        model.addAttribute("county", dossier.base().county());
        model.addAttribute("year", year);
        return dossier;
    }
}
