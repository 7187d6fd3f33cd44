package cn.mingbai.exit.place.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.form.ObstacleWords;
import cn.mingbai.casework.form.Refusals;
import cn.mingbai.exit.place.PlaceCasework;
import cn.mingbai.exit.place.PlaceOpening;
import cn.mingbai.exit.place.view.CountyBoard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Poor counties: the list, one with its rates, and the beginning of its exit. */
@Controller
@RequestMapping("/county-exits")
class CountyExitsController {

    private final CountyBoard board;
    private final PlaceCasework casework;
    private final ObstacleWords words;
    private final CurrentOfficer officer;

    CountyExitsController(CountyBoard board, PlaceCasework casework, ObstacleWords words, CurrentOfficer officer) {
        this.board = board;
        this.casework = casework;
        this.words = words;
        this.officer = officer;
    }

    @GetMapping
    @Requires(Permission.EVALUATION_READ)
    String list(
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String state,
            Model model) {
        model.addAttribute("counties", board.list(region, state));
        return "place/counties";
    }

    @GetMapping("/{code}")
    @Requires(Permission.EVALUATION_READ)
    String show(@PathVariable String code, @RequestParam(required = false) @Nullable Integer year, Model model) {
        model.addAttribute("sheet", board.sheet(code, year));
        model.addAttribute("officer", officer.require());
        return "place/county";
    }

    @PostMapping("/{code}/cases")
    @Requires(Permission.PLACE_EXIT_WORK)
    String prepare(@PathVariable String code, @RequestParam(defaultValue = "0") int year, RedirectAttributes flash) {
        return switch (casework.prepareCounty(code, year)) {
            case PlaceOpening.Opened(var id) -> {
                PlaceWords.done(flash, "exit.place.opened");
                yield "redirect:/county-exits/cases/" + id;
            }
            case PlaceOpening.Refused(var obstacles) -> {
                Refusals.flash(flash, words.of(obstacles));
                yield "redirect:/county-exits/" + code + "?year=" + year;
            }
        };
    }
}
