package cn.mingbai.casework.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.Books;
import cn.mingbai.casework.form.Sent;
import cn.mingbai.casework.view.CaseSheets;
import cn.mingbai.casework.view.WaitingCases;
import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.PovertyCause;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.evidence.EvidenceKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Single cases: those that wait in a state, and one with its whole history. */
@Controller
@RequestMapping("/cases")
class CasesController {

    private static final List<EvidenceKind> KINDS =
            Stream.of(EvidenceKind.values()).filter(kind -> !kind.isOfPlace()).toList();

    private final CaseSheets sheets;
    private final WaitingCases waiting;
    private final Books books;
    private final CurrentOfficer officer;
    private final Clock clock;

    CasesController(CaseSheets sheets, WaitingCases waiting, Books books, CurrentOfficer officer, Clock clock) {
        this.sheets = sheets;
        this.waiting = waiting;
        this.books = books;
        this.officer = officer;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.CASE_READ)
    String waiting(
            @RequestParam(defaultValue = "IDENTIFICATION") String procedure,
            @RequestParam(defaultValue = "DRAFT") String state,
            @RequestParam(defaultValue = "false") boolean returned,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        var table = books.find(procedure).orElse(books.tables().getFirst());
        var known = table.states().stream().anyMatch(one -> one.name().equals(state))
                ? state
                : table.initial().name();
        model.addAttribute("procedure", table.key());
        model.addAttribute("state", known);
        model.addAttribute("returned", returned);
        model.addAttribute(
                "states",
                table.states().stream()
                        .filter(one -> !one.isFinal())
                        .map(Object::toString)
                        .toList());
        model.addAttribute("tables", books.tables());
        model.addAttribute(
                "page",
                waiting.page(table.key(), known, returned, Sent.id(after).orElse(null)));
        return "casework/cases";
    }

    @GetMapping("/{case}")
    @Requires(Permission.CASE_READ)
    String show(@PathVariable("case") CaseId id, Model model) {
        var sheet = sheets.sheet(id);
        model.addAttribute("sheet", sheet);
        model.addAttribute("parts", sheet.parts());
        model.addAttribute("officer", officer.require());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("kinds", KINDS);
        model.addAttribute("categories", HouseholdCategory.values());
        model.addAttribute("causes", PovertyCause.values());
        return "casework/case";
    }
}
