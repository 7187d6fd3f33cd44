package cn.mingbai.gazetteer.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.region.Designations;
import cn.mingbai.region.Place;
import cn.mingbai.region.RegionLevel;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/regions")
@Requires(Permission.REFERENCE_READ)
class RegionsController {

    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9.\\[\\]]{0,60}");

    private final Regions regions;
    private final Designations designations;
    private final CurrentOfficer current;

    RegionsController(Regions regions, Designations designations, CurrentOfficer current) {
        this.regions = regions;
        this.designations = designations;
        this.current = current;
    }

    /** Begins at the officer's own place. */
    @GetMapping
    String own(Model model) {
        return show(current.require().place(), model);
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model) {
        return show(regions.byCode(code).orElseThrow(() -> new NotFoundException("Region " + code)), model);
    }

    /** One step of the area picker; nothing below a village or an unknown place. */
    @GetMapping("/picker")
    String picker(
            @RequestParam(defaultValue = "") String parent, @RequestParam(defaultValue = "") String name, Model model) {
        var place = regions.byCode(parent).filter(p -> p.level() != RegionLevel.VILLAGE);
        model.addAttribute("name", FIELD.matcher(name).matches() ? name : "region");
        model.addAttribute("parent", place.orElse(null));
        model.addAttribute("places", place.map(regions::childrenOf).orElse(List.of()));
        return "fragments/area :: step";
    }

    private String show(Place place, Model model) {
        var officer = current.require();
        var below = regions.childrenOf(place);
        model.addAttribute("path", regions.pathTo(place.area()));
        model.addAttribute("place", place);
        model.addAttribute("below", below);
        model.addAttribute("counties", designations.ofCounties(withItself(place, below)));
        model.addAttribute("villages", designations.ofVillages(withItself(place, below)));
        model.addAttribute(
                "mayDesignate",
                officer.may(Permission.VILLAGE_DESIGNATE)
                        && officer.place().range().contains(place.range()));
        return "region/show";
    }

    private static List<Place> withItself(Place place, List<Place> below) {
        var all = new ArrayList<>(below);
        all.add(place);
        return all;
    }
}
