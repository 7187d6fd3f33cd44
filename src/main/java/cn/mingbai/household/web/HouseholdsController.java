package cn.mingbai.household.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.household.register.EntryOutcome.Refused;
import cn.mingbai.household.register.EntryOutcome.Saved;
import cn.mingbai.household.register.RegisterDesk;
import cn.mingbai.household.search.HouseholdFilter;
import cn.mingbai.household.search.HouseholdLine;
import cn.mingbai.household.search.HouseholdSearch;
import cn.mingbai.region.Place;
import cn.mingbai.region.RegionLevel;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.KeysetPage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of households, the search, and taking one in. */
@Controller
@RequestMapping("/households")
class HouseholdsController {

    private static final int PAGE = 20;

    private final HouseholdSearch search;
    private final RegisterDesk desk;
    private final Regions regions;
    private final CurrentOfficer current;
    private final Refusals refusals;

    HouseholdsController(
            HouseholdSearch search, RegisterDesk desk, Regions regions, CurrentOfficer current, Refusals refusals) {
        this.search = search;
        this.desk = desk;
        this.regions = regions;
        this.current = current;
        this.refusals = refusals;
    }

    @GetMapping
    @Requires(Permission.HOUSEHOLD_READ)
    String list(
            @ModelAttribute("filter") FilterForm form,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var place = place(form.region());
        var page = form.holdsIdNumber()
                ? new KeysetPage<HouseholdLine>(List.of(), null)
                : search.page(new HouseholdFilter(place, form.chosenStatus(), form.text()), after, PAGE);
        model.addAttribute("page", page);
        model.addAttribute("root", current.require().place());
        model.addAttribute("place", place);
        model.addAttribute("holdsIdNumber", form.holdsIdNumber());
        model.addAttribute("mayEdit", current.require().may(Permission.HOUSEHOLD_EDIT));
        return "household/list";
    }

    /** By ID number: posted, so that it stands in no address; the answer is an address without it. */
    @PostMapping("/search")
    @Requires(Permission.HOUSEHOLD_READ)
    String search(@RequestParam(defaultValue = "") String idNumber, RedirectAttributes flash) {
        var number = search.byIdNumber(idNumber);
        if (number.isEmpty()) {
            flash.addFlashAttribute(
                    "failure",
                    HouseholdSearch.isIdNumber(idNumber) ? "household.search.notFound" : "household.search.noIdNumber");
            return "redirect:/households";
        }
        return "redirect:/households/" + number.get();
    }

    @GetMapping("/new")
    @Requires(Permission.HOUSEHOLD_EDIT)
    String form(Model model) {
        var own = current.require().place();
        model.addAttribute("form", NewHouseholdForm.at(own.level() == RegionLevel.VILLAGE ? own.code() : ""));
        return form(model, own.level() == RegionLevel.VILLAGE ? own : null);
    }

    @PostMapping
    @Requires(Permission.HOUSEHOLD_EDIT)
    String create(
            @ModelAttribute("form") NewHouseholdForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return switch (desk.create(Words.of(form.village()), form.register(), List.of(form.head()))) {
            case Saved(var number, var remarks) -> {
                flash.addFlashAttribute("message", "household.created");
                flash.addFlashAttribute("messageArguments", new Object[] {number});
                yield "redirect:/households/" + number;
            }
            case Refused(var problems) -> {
                refusals.tell(problems, errors);
                yield form(model, place(form.village()));
            }
        };
    }

    private String form(Model model, @Nullable Place chosen) {
        model.addAttribute("root", current.require().place());
        model.addAttribute("place", chosen);
        return "household/new";
    }

    private @Nullable Place place(@Nullable String code) {
        return code == null || code.isBlank()
                ? null
                : regions.byCode(code.strip()).orElse(null);
    }
}
