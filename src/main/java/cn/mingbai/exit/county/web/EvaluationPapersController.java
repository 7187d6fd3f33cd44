package cn.mingbai.exit.county.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.criteria.Assessment;
import cn.mingbai.criteria.Finding;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.exit.county.evaluation.FieldSheets;
import cn.mingbai.exit.county.evaluation.FieldSheets.Home;
import cn.mingbai.exit.county.evaluation.SheetLine;
import cn.mingbai.household.HouseholdFacts.Member;
import cn.mingbai.household.IncomeKind;
import cn.mingbai.notice.paper.PaperCodes;
import cn.mingbai.notice.paper.PaperCut;
import cn.mingbai.notice.paper.PaperPage;
import cn.mingbai.notice.paper.PaperPage.Part;
import cn.mingbai.shared.NotFoundException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is printed for a drawn village: a sheet for each household, and the list of them. No paper carries an ID number. */
@Controller
class EvaluationPapersController {

    private static final PaperCut MEMBERS = new PaperCut(6, 15, 22, 6);
    private static final PaperCut LINES = new PaperCut(14, 22, 22, 14);

    private static final int LONGEST = 48;

    private final FieldSheets sheets;
    private final PaperCodes codes;
    private final CountyWords words;

    EvaluationPapersController(FieldSheets sheets, PaperCodes codes, CountyWords words) {
        this.sheets = sheets;
        this.codes = codes;
        this.words = words;
    }

    /**
     * The sheet of one household.
     *
     * @param received income that counts, by kind
     * @param findings what the register says of assurances, guarantees and water
     */
    record HomeSheet(Home home, List<PaperPage> pages, Map<String, BigDecimal> received, Map<String, String> findings) {

        public SheetLine line() {
            return home.line();
        }

        /** Whether anybody entered an income account; a blank is not nothing. */
        public boolean accounted() {
            var facts = home.facts();
            return facts != null && facts.income() != null;
        }

        public @Nullable Assessment assessment() {
            return home.assessment();
        }
    }

    @GetMapping("/county-evaluations/{evaluation}/villages/{village}/papers/{paper}")
    @Requires(Permission.EVALUATION_READ)
    String paper(@PathVariable UUID evaluation, @PathVariable String village, @PathVariable String paper, Model model) {
        var sheet = sheets.village(evaluation, village);
        var path = "/county-evaluations/%s/villages/%s".formatted(evaluation, village);
        model.addAttribute("sheet", sheet);
        model.addAttribute("address", codes.address(path));
        model.addAttribute("qr", codes.qr(path));
        return switch (paper) {
            case "homes" -> {
                model.addAttribute("criteria", Criterion.GUARANTEES);
                var homes = sheets.of(sheet).stream().map(this::home).toList();
                model.addAttribute("homes", homes);
                model.addAttribute(
                        "count",
                        homes.stream().mapToInt(home -> home.pages().size()).sum());
                yield "exit/county/paper-homes";
            }
            case "list" -> {
                model.addAttribute(
                        "pages", PaperPage.of(List.of(new Part("lines", LINES.cut(sheet.lines(), line -> 1)))));
                yield "exit/county/paper-list";
            }
            default -> throw new NotFoundException("No such paper");
        };
    }

    private HomeSheet home(Home home) {
        var facts = home.facts();
        var assessment = home.assessment();
        List<Member> members = facts == null || facts.members() == null ? List.of() : facts.members();
        return new HomeSheet(
                home,
                PaperPage.of(List.of(new Part("home", MEMBERS.cut(members, member -> 1)))),
                assessment == null ? Map.of() : received(assessment.income().received()),
                assessment == null ? Map.of() : findings(assessment.findings()));
    }

    private static Map<String, BigDecimal> received(Map<IncomeKind, BigDecimal> received) {
        return received.entrySet().stream()
                .collect(Collectors.toMap(kind -> kind.getKey().name(), Map.Entry::getValue));
    }

    private Map<String, String> findings(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> Criterion.GUARANTEES.contains(finding.criterion()))
                .collect(Collectors.toMap(
                        finding -> finding.criterion().name(),
                        finding -> shortened(words.finding(finding.explanation())),
                        (one, other) -> one));
    }

    /** A sentence that names thirty members would push the signatures off the sheet; the register has all of it. */
    private static String shortened(String sentence) {
        return sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST - 1) + "\u2026";
    }
}
