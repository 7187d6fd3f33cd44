package cn.mingbai.exit.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.paper.HouseholdParts;
import cn.mingbai.casework.paper.PaperFrame;
import cn.mingbai.casework.view.CaseSheet;
import cn.mingbai.exit.view.ExitPart;
import cn.mingbai.notice.paper.PaperPage;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.shared.NotFoundException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The papers of a household's exit: verification sheet, income account, the head's confirmation, letter to the family. */
@Controller
class ExitPapersController {

    private final PaperFrame frame;
    private final VerificationPaper verification;
    private final FamilyPapers family;

    ExitPapersController(PaperFrame frame, VerificationPaper verification, FamilyPapers family) {
        this.frame = frame;
        this.verification = verification;
        this.family = family;
    }

    /** A paper that the case does not have is not found, as are all papers of cases of other procedures. */
    @GetMapping("/cases/{case}/exit-papers/{paper}")
    @Requires(Permission.CASE_READ)
    String paper(@PathVariable("case") CaseId id, @PathVariable String paper, Model model) {
        var sheet = frame.of(id, "/exit-papers/" + paper, model);
        if (!(sheet.parts() instanceof ExitPart part)) {
            throw new NotFoundException("Case %s is no exit".formatted(id));
        }
        model.addAttribute("paper", paper);
        model.addAttribute("part", part);
        model.addAttribute("assessment", part.judged().frozen().assessment());
        model.addAttribute("after", part.judged().frozen().standard().afterExit());
        model.addAttribute("pages", pages(paper, sheet, part, model));
        return "exit/paper";
    }

    private List<PaperPage> pages(String paper, CaseSheet sheet, ExitPart part, Model model) {
        return switch (paper) {
            case "verification" -> {
                model.addAttribute("signed", VerificationPaper.signed(sheet));
                yield verification.pages(sheet, part);
            }
            case "income" -> {
                model.addAttribute(
                        "received",
                        HouseholdParts.received(part.judged().frozen().assessment()));
                yield IncomePaper.pages(part.judged().frozen().facts());
            }
            case "confirmation" -> {
                var refusal = Refusal.of(sheet.history());
                model.addAttribute("refusal", refusal);
                model.addAttribute("answerLines", Refusal.onTheForm(refusal));
                yield family.confirmation(part, refusal);
            }
            default -> {
                frame.letter(sheet, model);
                yield family.letter(sheet, part);
            }
        };
    }
}
