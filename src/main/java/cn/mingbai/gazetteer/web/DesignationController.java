package cn.mingbai.gazetteer.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.region.DesignationRefusal;
import cn.mingbai.region.Designations;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/regions/{code}/designation")
@Requires(Permission.VILLAGE_DESIGNATE)
class DesignationController {

    private final Designations designations;

    DesignationController(Designations designations) {
        this.designations = designations;
    }

    @GetMapping
    String form(@PathVariable String code, Model model) {
        var village = designations.village(code);
        model.addAttribute("place", village.place());
        model.addAttribute("form", DesignationForm.of(village));
        return "region/designation";
    }

    @PostMapping
    String designate(
            @PathVariable String code,
            @Valid @ModelAttribute("form") DesignationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var place = designations.village(code).place();
        if (!errors.hasErrors()) {
            designations
                    .designate(code, form.version(), form.entered())
                    .forEach(refusal -> errors.rejectValue(field(refusal), "region.designation." + refusal));
        }
        if (errors.hasErrors()) {
            model.addAttribute("place", place);
            return "region/designation";
        }
        flash.addFlashAttribute("message", "region.designation.saved");
        return "redirect:/regions/" + place.code();
    }

    private static String field(DesignationRefusal refusal) {
        return switch (refusal) {
            case DEEPLY_POOR_BUT_NOT_POOR -> "deeplyPoor";
            case EXIT_BUT_NOT_POOR, YEAR_OUT_OF_RANGE -> "exitYear";
            case SOURCE_MISSING -> "source";
        };
    }
}
