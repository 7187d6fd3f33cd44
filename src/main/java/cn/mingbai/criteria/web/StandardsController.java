package cn.mingbai.criteria.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.OfficerNames;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.criteria.edition.Standards;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The standards, for everybody to read and compare. */
@Controller
@RequestMapping("/standards")
@Requires(Permission.REFERENCE_READ)
class StandardsController {

    private final Standards standards;
    private final ParameterWords words;
    private final OfficerNames names;
    private final CurrentOfficer officer;

    StandardsController(Standards standards, ParameterWords words, OfficerNames names, CurrentOfficer officer) {
        this.standards = standards;
        this.words = words;
        this.names = names;
        this.officer = officer;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("lines", standards.all());
        return "criteria/standards";
    }

    /** @param with id of a version to compare with; null to show all parameters */
    @GetMapping("/{id}")
    String show(@PathVariable long id, @RequestParam(required = false) @Nullable Long with, Model model) {
        var edition = standards.edition(id);
        var earlier = with == null ? null : standards.edition(with);
        var by = edition.adoptedBy();
        var others = standards.all().stream()
                .filter(line -> line.id() != id)
                .filter(line -> line.region().equals(edition.standard().region()))
                .toList();
        model.addAttribute("edition", edition);
        model.addAttribute("earlier", earlier);
        model.addAttribute("page", StandardPage.of(edition, earlier, words));
        model.addAttribute("adoptedBy", by == null ? null : names.of(by));
        model.addAttribute("others", others);
        model.addAttribute("mayAdopt", officer.require().may(Permission.STANDARD_ADOPT) && isLatest(edition.id()));
        return "criteria/standard";
    }

    private boolean isLatest(long id) {
        return standards.all().stream().anyMatch(line -> line.id() == id && line.latest());
    }
}
