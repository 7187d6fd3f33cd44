package cn.mingbai.identification.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.PovertyCause;
import cn.mingbai.identification.IdentificationCasework;
import cn.mingbai.identification.Wish;
import cn.mingbai.identification.table.Tables;
import cn.mingbai.identification.view.CaseSheets;
import cn.mingbai.identification.view.WaitingCases;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.evidence.EvidenceKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Single cases: those that wait in a state, one with its whole history, and the steps on it. */
@Controller
@RequestMapping("/cases")
class CasesController {

    private final CaseSheets sheets;
    private final WaitingCases waiting;
    private final IdentificationCasework casework;
    private final ObstacleWords words;
    private final CurrentOfficer officer;
    private final Clock clock;

    CasesController(
            CaseSheets sheets,
            WaitingCases waiting,
            IdentificationCasework casework,
            ObstacleWords words,
            CurrentOfficer officer,
            Clock clock) {
        this.sheets = sheets;
        this.waiting = waiting;
        this.casework = casework;
        this.words = words;
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
        var table = Tables.ALL.stream()
                .filter(one -> one.key().equals(procedure))
                .findFirst()
                .orElse(Tables.ALL.getFirst());
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
        model.addAttribute("tables", Tables.ALL);
        model.addAttribute(
                "page",
                waiting.page(table.key(), known, returned, Sent.id(after).orElse(null)));
        return "identification/cases";
    }

    @GetMapping("/{case}")
    @Requires(Permission.CASE_READ)
    String show(@PathVariable("case") CaseId id, Model model) {
        model.addAttribute("sheet", sheets.sheet(id));
        model.addAttribute("officer", officer.require());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("kinds", EvidenceKind.values());
        model.addAttribute("categories", HouseholdCategory.values());
        model.addAttribute("causes", PovertyCause.values());
        return "identification/case";
    }

    @PostMapping("/{case}/steps")
    @Requires(Permission.CASE_WORK)
    String act(
            @PathVariable("case") CaseId id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes flash) {
        var sheet = sheets.sheet(id);
        var sent = new Sent(fields);
        var target = sent.text("target");
        var wish = Wish.of(
                        id,
                        Objects.requireNonNullElse(sent.number("version"), -1),
                        sent.text("action"),
                        Objects.requireNonNullElse(sent.day("on"), LocalDate.now(clock)))
                .to(target.isEmpty() ? null : target)
                .saying(sent.text("comment"))
                .signedBy(sent.names("signers"))
                .with(sent.ids("evidence"))
                .stating(details(sent));
        var outcome = casework.act(wish);
        if (outcome instanceof Done done) {
            flash.addFlashAttribute("message", "identification.case.moved");
            flash.addFlashAttribute("messageArguments", new Object[] {
                words.say("procedure.%s.state.%s"
                        .formatted(sheet.file().procedure(), done.state().name()))
            });
        } else {
            Refusals.flash(flash, words.of(outcome, sheet.file().procedure()));
        }
        return "redirect:/cases/" + id;
    }

    /** Only what can be read is stated: a value that the list does not have is not there. */
    private static Map<String, String> details(Sent sent) {
        return Stream.of(
                        Map.entry("category", names(HouseholdCategory.values())),
                        Map.entry("mainCause", names(PovertyCause.values())))
                .filter(detail -> detail.getValue().contains(sent.text(detail.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, detail -> sent.text(detail.getKey())));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
