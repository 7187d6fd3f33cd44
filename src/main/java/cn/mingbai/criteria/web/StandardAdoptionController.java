package cn.mingbai.criteria.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.criteria.edition.AdoptionOutcome;
import cn.mingbai.criteria.edition.ParameterSpec;
import cn.mingbai.criteria.edition.StandardAdoption;
import cn.mingbai.criteria.edition.StandardEdition;
import cn.mingbai.criteria.edition.Standards;
import cn.mingbai.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern ROW = Pattern.compile("^rows\\[([0-9]+)]");

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
        return page(base, base.standard().region(), Set.of(), model);
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
                refused.faults().forEach(fault -> refuse(fault, errors));
                var base = standards.edition(id);
                yield page(base, form.region() == null ? "" : form.region(), touched(form, base, errors), model);
            }
        };
    }

    /** Says which item is meant: the list of problems stands far from most of them. */
    private void refuse(AdoptionOutcome.Fault fault, BindingResult errors) {
        var row = ROW.matcher(fault.field());
        var item = row.find() ? words.quoted(ParameterSpec.ALL.get(Integer.parseInt(row.group(1)))) : "";
        errors.rejectValue(
                fault.field().equals("rows") ? null : fault.field(),
                "standard.refused." + fault.reason(),
                new Object[] {item},
                null);
    }

    /** A row that is refused is one that was changed, or one that was not sent. */
    private static Set<Integer> touched(StandardForm form, StandardEdition base, BindingResult errors) {
        var touched = new HashSet<>(form.changed(base));
        errors.getFieldErrors().stream()
                .map(error -> ROW.matcher(error.getField()))
                .filter(Matcher::find)
                .map(row -> Integer.valueOf(row.group(1)))
                .forEach(touched::add);
        return touched;
    }

    private String page(StandardEdition base, String region, Set<Integer> touched, Model model) {
        model.addAttribute("base", base);
        model.addAttribute("touched", touched);
        model.addAttribute("groups", StandardFormGroup.of(StandardFormLine.of(base, words), touched));
        model.addAttribute("root", officer.require().place());
        model.addAttribute("chosen", regions.byCode(region).orElse(null));
        return "criteria/standard-form";
    }
}
