package cn.mingbai.exit.county.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.exit.county.population.PopulationDesk;
import cn.mingbai.exit.county.population.PopulationDesk.Sheet;
import cn.mingbai.exit.county.population.PopulationEntry;
import cn.mingbai.exit.county.population.PopulationOutcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The agricultural-hukou population, entered for the villages of a township or the townships of a county on one page. */
@Controller
@RequestMapping("/population-figures")
@Requires(Permission.POPULATION_ENTER)
class PopulationController {

    private final PopulationDesk desk;
    private final DossierYears years;
    private final CurrentOfficer officer;
    private final CountyWords words;

    PopulationController(PopulationDesk desk, DossierYears years, CurrentOfficer officer, CountyWords words) {
        this.desk = desk;
        this.years = years;
        this.officer = officer;
        this.words = words;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String region,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        var sheet = desk.sheet(place(region), years.of(year));
        return page(sheet, new Fields(new LinkedMultiValueMap<>()), List.of(), Map.of(), model);
    }

    @PostMapping
    String enter(
            @RequestParam(defaultValue = "") String region,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        var fields = new Fields(sent);
        var code = place(region);
        var shown = years.of(year);
        var entry = new PopulationEntry(
                fields.text("source"), fields.day("countedOn"), lines(desk.sheet(code, shown), fields));
        var outcome = desk.enter(code, shown, entry);
        if (!outcome.done()) {
            return page(desk.sheet(code, shown), fields, problems(outcome), ofPlaces(outcome), model);
        }
        flash.addFlashAttribute("message", "county.population.entered");
        flash.addFlashAttribute("messageArguments", new Object[] {outcome.kept()});
        return "redirect:/population-figures?region=%s&year=%d".formatted(code, shown);
    }

    private static List<PopulationEntry.Line> lines(Sheet sheet, Fields fields) {
        return sheet.rows().stream()
                .map(row -> row.place())
                .filter(place -> !fields.text("persons-" + place.code()).isEmpty())
                .map(place -> new PopulationEntry.Line(
                        place.area(),
                        fields.version("version-" + place.code()),
                        fields.number("persons-" + place.code())))
                .toList();
    }

    private List<String> problems(PopulationOutcome outcome) {
        return outcome.problems().isEmpty()
                ? List.of(words.say(
                        "county.population.partlyEntered",
                        outcome.kept(),
                        outcome.ofPlaces().size()))
                : words.of(outcome.problems());
    }

    private Map<Long, String> ofPlaces(PopulationOutcome outcome) {
        return outcome.ofPlaces().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> words.of(entry.getValue())));
    }

    private String place(String region) {
        return region.isBlank() ? officer.require().place().code() : region;
    }

    private String page(Sheet sheet, Fields fields, List<String> problems, Map<Long, String> ofPlaces, Model model) {
        var typed = new HashMap<Long, String>();
        sheet.rows().forEach(row -> typed.put(row.place().area(), typed(row, fields)));
        model.addAttribute("sheet", sheet);
        model.addAttribute("sent", fields);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("ofPlaces", ofPlaces);
        model.addAttribute("years", years.with(sheet.year()));
        return "exit/county/population";
    }

    private static String typed(PopulationDesk.Row row, Fields fields) {
        var name = "persons-" + row.place().code();
        var figure = row.figure();
        if (fields.has(name)) {
            return fields.text(name);
        }
        return figure == null ? "" : Long.toString(figure.persons());
    }
}
