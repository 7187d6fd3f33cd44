package cn.mingbai.criteria.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.Sentences;
import cn.mingbai.criteria.decision.Assessments;
import cn.mingbai.criteria.decision.DecisionRefresh;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The decision page (明白) of a household and the letter to the family. */
@Controller
@RequestMapping("/households/{number}/decision")
@Requires(Permission.HOUSEHOLD_READ)
class DecisionController {

    private final Assessments assessments;
    private final DecisionRefresh refresh;
    private final Sentences sentences;
    private final Clock clock;

    DecisionController(Assessments assessments, DecisionRefresh refresh, Sentences sentences, Clock clock) {
        this.assessments = assessments;
        this.refresh = refresh;
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * @param year the latest with an income account where it is not given
     * @param purpose IDENTIFICATION where it is not given
     */
    @GetMapping
    String show(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "IDENTIFICATION") Purpose purpose,
            Model model) {
        var found = assessments.ofHousehold(number, year, purpose);
        model.addAttribute("found", found);
        model.addAttribute("header", found.header());
        model.addAttribute("purpose", purpose);
        var judgement = found.judgement();
        if (judgement != null) {
            model.addAttribute("changed", refresh.refresh(found));
            model.addAttribute("edition", judgement.edition());
            model.addAttribute("view", DecisionView.of(judgement.assessment(), sentences));
        }
        return "criteria/decision";
    }

    /** One sheet of A4 for the family; it names no ID number. */
    @GetMapping("/letter")
    String letter(@PathVariable String number, @RequestParam(required = false) @Nullable Integer year, Model model) {
        var found = assessments.ofHousehold(number, year, Purpose.IDENTIFICATION);
        var judgement = found.judgement();
        if (judgement == null) {
            return "redirect:/households/" + found.header().number() + "/decision?year=" + found.year();
        }
        model.addAttribute("found", found);
        model.addAttribute("edition", judgement.edition());
        model.addAttribute("letter", Letter.of(judgement.assessment(), sentences));
        model.addAttribute("today", LocalDate.now(clock));
        return "criteria/letter";
    }
}
