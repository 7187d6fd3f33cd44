package cn.mingbai.exit.county.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.exit.county.evaluation.Approval;
import cn.mingbai.exit.county.evaluation.EntryOutcome;
import cn.mingbai.exit.county.evaluation.EntryOutcome.Entered;
import cn.mingbai.exit.county.evaluation.EntryOutcome.Refused;
import cn.mingbai.exit.county.evaluation.EvaluationSheets;
import cn.mingbai.exit.county.evaluation.EvaluationSheets.VillageSheet;
import cn.mingbai.exit.county.evaluation.MetHousehold;
import cn.mingbai.exit.county.evaluation.ResultDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sheet of a drawn village: what was found, entered household by household on one page. */
@Controller
@RequestMapping("/county-evaluations/{evaluation}/villages/{village}")
class EvaluationVillageController {

    /** What a household may fail: the line, the assurances, the guarantees, water, and that it lives where it was moved to. */
    private static final EnumSet<Criterion> CRITERIA = EnumSet.of(
            Criterion.INCOME,
            Criterion.FOOD,
            Criterion.CLOTHING,
            Criterion.EDUCATION,
            Criterion.MEDICAL,
            Criterion.HOUSING,
            Criterion.WATER,
            Criterion.RELOCATION,
            Criterion.CONSENT);

    private final EvaluationSheets sheets;
    private final ResultDesk desk;
    private final CountyWords words;
    private final CurrentOfficer officer;
    private final Clock clock;

    EvaluationVillageController(
            EvaluationSheets sheets, ResultDesk desk, CountyWords words, CurrentOfficer officer, Clock clock) {
        this.sheets = sheets;
        this.desk = desk;
        this.words = words;
        this.officer = officer;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.EVALUATION_READ)
    String show(@PathVariable UUID evaluation, @PathVariable String village, Model model) {
        var sheet = sheets.village(evaluation, village);
        return page(sheet, sheet.lines().stream().map(ResultRow::of).toList(), List.of(), "", model);
    }

    /** Keeps what can be kept; the rest is shown again as it was typed. */
    @PostMapping
    @Requires(Permission.EVALUATION_ENTER)
    String enter(
            @PathVariable UUID evaluation,
            @PathVariable String village,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        var fields = new Fields(sent);
        var before = sheets.village(evaluation, village);
        var entries = before.lines().stream()
                .filter(line -> fields.has("version-" + line.id()))
                .map(line -> ResultRow.entry(line, fields))
                .toList();
        var outcome = desk.enter(evaluation, village, fields.day("visitedOn"), entries);
        if (outcome instanceof Entered entered && entered.refused().isEmpty()) {
            flash.addFlashAttribute("message", "county.evaluation.entered");
            flash.addFlashAttribute("messageArguments", new Object[] {entered.kept()});
            return "redirect:/county-evaluations/%s/villages/%s".formatted(evaluation, village);
        }
        var sheet = sheets.village(evaluation, village);
        return page(sheet, rows(sheet, fields, outcome), problems(outcome), fields.text("visitedOn"), model);
    }

    /** A household that was met and stands in no register. */
    @PostMapping("/households")
    @Requires(Permission.EVALUATION_ENTER)
    String add(
            @PathVariable UUID evaluation,
            @PathVariable String village,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        var fields = new Fields(sent);
        var met = new MetHousehold(fields.text("headName"), fields.text("villagerGroup"), fields.version("persons"));
        var problems = desk.add(evaluation, village, met);
        if (problems.isEmpty()) {
            flash.addFlashAttribute("message", "county.evaluation.added");
            return "redirect:/county-evaluations/%s/villages/%s".formatted(evaluation, village);
        }
        var sheet = sheets.village(evaluation, village);
        model.addAttribute("met", fields);
        return page(sheet, sheet.lines().stream().map(ResultRow::of).toList(), words.of(problems), "", model);
    }

    private List<ResultRow> rows(VillageSheet sheet, Fields fields, EntryOutcome outcome) {
        return switch (outcome) {
            case Refused ignored ->
                sheet.lines().stream()
                        .map(line -> ResultRow.sent(line, fields, List.of()))
                        .toList();
            case Entered entered -> {
                Map<UUID, List<String>> problems = entered.refused().stream()
                        .collect(Collectors.toMap(EntryOutcome.Row::line, row -> words.of(row.problems())));
                yield sheet.lines().stream()
                        .map(line -> problems.containsKey(line.id())
                                ? ResultRow.sent(line, fields, problems.getOrDefault(line.id(), List.of()))
                                : ResultRow.of(line))
                        .toList();
            }
        };
    }

    private List<String> problems(EntryOutcome outcome) {
        return switch (outcome) {
            case Refused(var obstacles) -> words.of(obstacles);
            case Entered entered ->
                List.of(words.say(
                        "county.evaluation.partlyEntered",
                        entered.kept(),
                        entered.refused().size()));
        };
    }

    private String page(
            VillageSheet sheet, List<ResultRow> rows, List<String> problems, String visitedOn, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("rows", rows);
        model.addAttribute("problems", problems);
        model.addAttribute("criteria", CRITERIA);
        model.addAttribute("approvals", Approval.values());
        model.addAttribute(
                "visitedOn", visitedOn.isEmpty() ? LocalDate.now(clock).toString() : visitedOn);
        model.addAttribute(
                "entering", sheet.evaluation().open() && officer.require().may(Permission.EVALUATION_ENTER));
        return "exit/county/village";
    }
}
