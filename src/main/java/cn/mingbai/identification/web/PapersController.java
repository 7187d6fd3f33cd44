package cn.mingbai.identification.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.view.CaseSheet;
import cn.mingbai.casework.view.CaseSheets;
import cn.mingbai.casework.form.CaseWords;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.household.PovertyCause;
import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.Notices;
import cn.mingbai.notice.paper.PaperCodes;
import cn.mingbai.notice.paper.PaperPage;
import cn.mingbai.procedure.CaseEvent;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The papers of a case: application, home-verification sheet, decision letter, filled from what is known. */
@Controller
class PapersController {

    private final CaseSheets sheets;
    private final Notices notices;
    private final PaperCodes codes;
    private final CaseWords words;
    private final Clock clock;

    PapersController(CaseSheets sheets, Notices notices, PaperCodes codes, CaseWords words, Clock clock) {
        this.sheets = sheets;
        this.notices = notices;
        this.codes = codes;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/cases/{case}/papers/{paper}")
    @Requires(Permission.CASE_READ)
    String paper(@PathVariable("case") CaseId id, @PathVariable String paper, Model model) {
        var sheet = sheets.sheet(id);
        model.addAttribute("sheet", sheet);
        model.addAttribute("pages", pages(paper, sheet, sheets.facts(id), model));
        model.addAttribute("address", codes.address("/cases/" + id));
        model.addAttribute("qr", codes.qr("/cases/" + id));
        model.addAttribute("today", LocalDate.now(clock));
        return "identification/paper-" + paper;
    }

    private List<PaperPage> pages(String paper, CaseSheet sheet, HouseholdFacts facts, Model model) {
        return switch (paper) {
            case "application" -> {
                model.addAttribute("causes", PovertyCause.values());
                yield CasePapers.application(facts);
            }
            case "verification" -> {
                model.addAttribute("received", received(sheet));
                yield CasePapers.verification(facts, sheet.assessment(), finding -> words.say(finding.explanation()));
            }
            case "letter" -> {
                letter(sheet, model);
                yield CasePapers.letter();
            }
            default -> throw new NotFoundException("No such paper");
        };
    }

    /** What counts, by the name of its kind. */
    private static Map<String, ?> received(CaseSheet sheet) {
        var assessment = sheet.assessment();
        return assessment == null
                ? Map.of()
                : assessment.income().received().entrySet().stream()
                        .collect(Collectors.toMap(kind -> kind.getKey().name(), Map.Entry::getValue));
    }

    /** The last word said where it went back or was refused, and until when one may object to a notice that runs. */
    private void letter(CaseSheet sheet, Model model) {
        var last = sheet.history().getLast();
        model.addAttribute(
                "lastWords",
                List.of("REFUSE", "RETURN", "WITHDRAW").contains(last.action())
                                && !last.comment().isBlank()
                        ? last.comment()
                        : null);
        sheet.history().stream()
                .map(CaseEvent::references)
                .map(references -> references.notice())
                .filter(Objects::nonNull)
                .reduce((before, after) -> after)
                .ifPresent(notice -> until(new NoticeId(notice), model));
        var path = "/notices/public?region=" + sheet.household().place().code();
        model.addAttribute("publicAddress", codes.address(path));
        model.addAttribute("publicQr", codes.qr(path));
    }

    private void until(NoticeId notice, Model model) {
        var status = notices.status(notice);
        if (clock.instant().isBefore(status.overAt())) {
            model.addAttribute("objectUntil", status.endsOn());
        }
    }
}
