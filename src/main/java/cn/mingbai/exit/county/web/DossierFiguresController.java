package cn.mingbai.exit.county.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.exit.county.CountyDossier;
import cn.mingbai.exit.county.CountyDossiers;
import cn.mingbai.exit.county.DossierFigure;
import cn.mingbai.exit.county.DossierFigure.Behind;
import cn.mingbai.exit.county.DossierLists;
import cn.mingbai.exit.county.VillageFigures;
import cn.mingbai.exit.county.evaluation.SheetLine;
import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What stands behind a figure of a dossier: villages, households of the register, households of the sample. */
@Controller
@Requires(Permission.EVALUATION_READ)
class DossierFiguresController {

    private static final int SIZE = 50;

    private final CountyDossiers dossiers;
    private final DossierLists lists;
    private final DossierYears years;
    private final Regions regions;

    DossierFiguresController(CountyDossiers dossiers, DossierLists lists, DossierYears years, Regions regions) {
        this.dossiers = dossiers;
        this.lists = lists;
        this.years = years;
        this.regions = regions;
    }

    /**
     * @param figure name of a {@link DossierFigure}
     * @param region code of a place at or below the county, the county where it is not given
     */
    @GetMapping("/county-dossiers/{code}/figures/{figure}")
    String show(
            @PathVariable String code,
            @PathVariable String figure,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        var county = dossiers.county(code);
        var asked = figure(figure);
        var place = region.isBlank() ? county : lists.within(county, region);
        model.addAttribute("county", county);
        model.addAttribute("place", place);
        model.addAttribute("figure", asked);
        model.addAttribute("year", years.of(year));
        if (asked.behind() == Behind.REGISTER) {
            model.addAttribute("page", lists.register(asked, place, after, SIZE));
            return "exit/county/figure-register";
        }
        var dossier = dossiers.of(code, years.of(year));
        return asked.behind() == Behind.VILLAGES
                ? villages(dossier, asked, place, model)
                : sample(dossier, asked, place, model);
    }

    private static DossierFigure figure(String name) {
        try {
            return DossierFigure.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("No figure " + name);
        }
    }

    private static String villages(CountyDossier dossier, DossierFigure figure, Place place, Model model) {
        var sample = dossier.sample();
        Set<Long> drawn = sample == null
                ? Set.of()
                : sample.villages().stream().map(Place::area).collect(Collectors.toSet());
        model.addAttribute(
                "villages",
                dossier.base()
                        .villages()
                        .filter(village ->
                                place.range().contains(village.village().area()))
                        .filter(village -> isBehind(figure, village, drawn))
                        .toList());
        model.addAttribute("dossier", dossier);
        return "exit/county/figure-villages";
    }

    private static boolean isBehind(DossierFigure figure, VillageFigures village, Set<Long> drawn) {
        return switch (figure) {
            case POOR_VILLAGES -> village.isPoor();
            case EXITED_VILLAGES -> village.exited();
            case SAMPLED_OTHERS -> drawn.contains(village.village().area());
            default -> true;
        };
    }

    private String sample(CountyDossier dossier, DossierFigure figure, Place place, Model model) {
        var sample = dossier.sample();
        var lines = sample == null
                ? List.<SheetLine>of()
                : lists.sample(figure, sample.evaluation().id());
        var within = lines.stream()
                .filter(line -> place.range().contains(line.area()))
                .toList();
        model.addAttribute("lines", within);
        model.addAttribute("sample", sample);
        model.addAttribute(
                "places",
                regions.byAreas(within.stream().map(SheetLine::area).distinct().toList()));
        return "exit/county/figure-sample";
    }
}
