package cn.mingbai.criteria.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.Sentences;
import cn.mingbai.criteria.decision.Assessments;
import cn.mingbai.household.Assurance;
import cn.mingbai.household.HousingGrade;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What if (换一个条件试算): the same household with some facts otherwise. Nothing is stored. */
@Controller
@RequestMapping("/households/{number}/trial")
@Requires(Permission.HOUSEHOLD_READ)
class TrialController {

    private final Assessments assessments;
    private final Sentences sentences;

    TrialController(Assessments assessments, Sentences sentences) {
        this.assessments = assessments;
        this.sentences = sentences;
    }

    @GetMapping
    String form(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "IDENTIFICATION") Purpose purpose,
            Model model) {
        var found = assessments.ofHousehold(number, year, purpose);
        model.addAttribute("form", TrialForm.of(found.facts()));
        model.addAttribute("found", found);
        return page(purpose, model);
    }

    @PostMapping
    String attempt(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "IDENTIFICATION") Purpose purpose,
            @Valid @ModelAttribute("form") TrialForm form,
            BindingResult errors,
            Model model) {
        var found = assessments.ofHousehold(number, year, purpose);
        model.addAttribute("found", found);
        if (!errors.hasErrors()) {
            assessments
                    .judge(form.applyTo(found.facts()), found.header().area(), found.year(), purpose)
                    .ifPresent(judged -> model.addAttribute("view", DecisionView.of(judged.assessment(), sentences)));
        }
        return page(purpose, model);
    }

    private static String page(Purpose purpose, Model model) {
        model.addAttribute("purpose", purpose);
        model.addAttribute("assurances", List.of(Assurance.ASSURED, Assurance.NOT_ASSURED));
        model.addAttribute("grades", List.of(HousingGrade.A, HousingGrade.B, HousingGrade.C, HousingGrade.D));
        return "criteria/trial";
    }
}
