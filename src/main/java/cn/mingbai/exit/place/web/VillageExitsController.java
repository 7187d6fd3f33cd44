package cn.mingbai.exit.place.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.form.ObstacleWords;
import cn.mingbai.casework.form.Refusals;
import cn.mingbai.exit.place.PlaceCasework;
import cn.mingbai.exit.place.PlaceOpening;
import cn.mingbai.exit.place.view.VillageBoard;
import cn.mingbai.exit.place.view.VillageSheets;
import cn.mingbai.exit.village.HomeFigure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Poor villages: the list, one with its criteria, the households behind its figures, and the proposal of its exit. */
@Controller
@RequestMapping("/village-exits")
class VillageExitsController {

    private static final int PAGE = 30;

    private final VillageBoard board;
    private final VillageSheets sheets;
    private final PlaceCasework casework;
    private final ObstacleWords words;
    private final CurrentOfficer officer;

    VillageExitsController(
            VillageBoard board,
            VillageSheets sheets,
            PlaceCasework casework,
            ObstacleWords words,
            CurrentOfficer officer) {
        this.board = board;
        this.sheets = sheets;
        this.casework = casework;
        this.words = words;
        this.officer = officer;
    }

    @GetMapping
    @Requires(Permission.PLACE_EXIT_READ)
    String list(
            @ModelAttribute("filter") VillageFilterForm filter,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("list", board.page(filter.query(after), PAGE));
        model.addAttribute("root", board.root());
        return "place/villages";
    }

    @GetMapping("/{code}")
    @Requires(Permission.PLACE_EXIT_READ)
    String show(@PathVariable String code, @RequestParam(required = false) @Nullable Integer year, Model model) {
        model.addAttribute("sheet", sheets.sheet(code, year));
        model.addAttribute("officer", officer.require());
        return "place/village";
    }

    @GetMapping("/{code}/households")
    @Requires(Permission.PLACE_EXIT_READ)
    String households(
            @PathVariable String code,
            @RequestParam(defaultValue = "POOR") HomeFigure figure,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        model.addAttribute("homes", sheets.homes(code, figure, year, after.replace("\0", ""), PAGE));
        return "place/village-homes";
    }

    @PostMapping("/{code}/cases")
    @Requires(Permission.PLACE_EXIT_WORK)
    String propose(@PathVariable String code, @RequestParam(defaultValue = "0") int year, RedirectAttributes flash) {
        return switch (casework.proposeVillage(code, year)) {
            case PlaceOpening.Opened(var id) -> {
                PlaceWords.done(flash, "exit.place.opened");
                yield "redirect:/village-exits/cases/" + id;
            }
            case PlaceOpening.Refused(var obstacles) -> {
                Refusals.flash(flash, words.of(obstacles));
                yield "redirect:/village-exits/" + code + "?year=" + year;
            }
        };
    }
}
