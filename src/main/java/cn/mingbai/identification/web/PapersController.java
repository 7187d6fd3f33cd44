package cn.mingbai.identification.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.criteria.Sentences;
import cn.mingbai.identification.view.CaseSheets;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The papers of a case: application, home-verification sheet, decision letter, filled from what is known. */
@Controller
class PapersController {

    private static final Set<String> PAPERS = Set.of("application", "verification", "letter");

    private final CaseSheets sheets;
    private final Sentences sentences;
    private final Clock clock;

    PapersController(CaseSheets sheets, Sentences sentences, Clock clock) {
        this.sheets = sheets;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping("/cases/{case}/papers/{paper}")
    @Requires(Permission.CASE_READ)
    String paper(@PathVariable("case") CaseId id, @PathVariable String paper, Model model) {
        if (!PAPERS.contains(paper)) {
            throw new NotFoundException("No such paper");
        }
        var sheet = sheets.sheet(id);
        model.addAttribute("sheet", sheet);
        model.addAttribute("facts", sheets.facts(id));
        model.addAttribute("say", sentences);
        model.addAttribute("today", LocalDate.now(clock));
        return "identification/paper-" + paper;
    }
}
