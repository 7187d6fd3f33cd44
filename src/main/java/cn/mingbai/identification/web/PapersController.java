package cn.mingbai.identification.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.form.CaseWords;
import cn.mingbai.casework.paper.HouseholdParts;
import cn.mingbai.casework.paper.PaperFrame;
import cn.mingbai.casework.view.CaseSheet;
import cn.mingbai.casework.view.CaseSheets;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.household.PovertyCause;
import cn.mingbai.notice.paper.PaperPage;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.shared.NotFoundException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The papers of a case: application, home-verification sheet, decision letter, filled from what is known. */
@Controller
class PapersController {

    private final CaseSheets sheets;
    private final PaperFrame frame;
    private final CaseWords words;

    PapersController(CaseSheets sheets, PaperFrame frame, CaseWords words) {
        this.sheets = sheets;
        this.frame = frame;
        this.words = words;
    }

    @GetMapping("/cases/{case}/papers/{paper}")
    @Requires(Permission.CASE_READ)
    String paper(@PathVariable("case") CaseId id, @PathVariable String paper, Model model) {
        var sheet = frame.of(id, "/papers/" + paper, model);
        model.addAttribute("pages", pages(paper, sheet, sheets.facts(id), model));
        return "identification/paper-" + paper;
    }

    private List<PaperPage> pages(String paper, CaseSheet sheet, HouseholdFacts facts, Model model) {
        return switch (paper) {
            case "application" -> {
                model.addAttribute("causes", PovertyCause.values());
                yield CasePapers.application(facts);
            }
            case "verification" -> {
                model.addAttribute("received", HouseholdParts.received(sheet.assessment()));
                yield CasePapers.verification(facts, sheet.assessment(), finding -> words.say(finding.explanation()));
            }
            case "letter" -> {
                frame.letter(sheet, model);
                yield CasePapers.letter();
            }
            default -> throw new NotFoundException("No such paper");
        };
    }
}
