package cn.mingbai.criteria.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.criteria.edition.AdoptionOutcome;
import cn.mingbai.criteria.edition.StandardAdoption;
import cn.mingbai.criteria.edition.Standards;
import cn.mingbai.criteria.standard.Comparison;
import cn.mingbai.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new version, typed over the one it follows. */
@Controller
@RequestMapping("/standards/{id}/next")
@Requires(Permission.STANDARD_ADOPT)
class StandardAdoptionController {

    private final Standards standards;
    private final StandardAdoption adoption;
    private final ParameterWords words;
    private final Regions regions;
    private final CurrentOfficer officer;
    private final Clock clock;

    StandardAdoptionController(
            Standards standards,
            StandardAdoption adoption,
            ParameterWords words,
            Regions regions,
            CurrentOfficer officer,
            Clock clock) {
        this.standards = standards;
        this.adoption = adoption;
        this.words = words;
        this.regions = regions;
        this.officer = officer;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable long id, Model model) {
        var base = standards.edition(id);
        model.addAttribute("form", StandardForm.of(base, LocalDate.now(clock).toString()));
        return page(id, base.standard().region(), model);
    }

    @PostMapping
    String adopt(
            @PathVariable long id,
            @ModelAttribute("form") StandardForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return switch (adoption.adopt(form.draft(id))) {
            case AdoptionOutcome.Adopted adopted -> {
                flash.addFlashAttribute("message", "standard.adopted");
                yield "redirect:/standards/" + adopted.id();
            }
            case AdoptionOutcome.Refused refused -> {
                refused.faults()
                        .forEach(fault -> errors.rejectValue(
                                fault.field().equals("rows") ? null : fault.field(),
                                "standard.refused." + fault.reason()));
                yield page(id, form.region() == null ? "" : form.region(), model);
            }
        };
    }

    private String page(long id, String region, Model model) {
        var base = standards.edition(id);
        model.addAttribute("base", base);
        model.addAttribute("lines", StandardFormLine.of(base, words));
        model.addAttribute("comparisons", Comparison.values());
        model.addAttribute("root", officer.require().place());
        model.addAttribute("chosen", regions.byCode(region).orElse(null));
        return "criteria/standard-form";
    }
}
