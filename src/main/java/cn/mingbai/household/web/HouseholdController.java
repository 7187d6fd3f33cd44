package cn.mingbai.household.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.household.IncomeKind;
import cn.mingbai.household.history.HouseholdHistory;
import cn.mingbai.household.sheet.HouseholdRemarks;
import cn.mingbai.household.sheet.HouseholdSheets;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a household: members, income, living conditions, history; the decision is the criteria's page. */
@Controller
@RequestMapping("/households/{number}")
@Requires(Permission.HOUSEHOLD_READ)
class HouseholdController {

    private static final int PERIOD_ENDS = 10;

    private final HouseholdSheets sheets;
    private final HouseholdRemarks remarks;
    private final HouseholdHistory history;
    private final CurrentOfficer current;
    private final Clock clock;

    HouseholdController(
            HouseholdSheets sheets,
            HouseholdRemarks remarks,
            HouseholdHistory history,
            CurrentOfficer current,
            Clock clock) {
        this.sheets = sheets;
        this.remarks = remarks;
        this.history = history;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String number, Model model) {
        var sheet = sheets.sheet(number);
        model.addAttribute("sheet", sheet);
        model.addAttribute("header", sheet.header());
        model.addAttribute("remarks", remarks.on(sheet));
        permissions(model);
        return "household/show";
    }

    @GetMapping("/living")
    String living(@PathVariable String number, Model model) {
        var sheet = sheets.sheet(number);
        model.addAttribute("sheet", sheet);
        model.addAttribute("header", sheet.header());
        permissions(model);
        return "household/living";
    }

    @GetMapping("/income")
    String income(@PathVariable String number, @RequestParam(required = false) @Nullable Integer year, Model model) {
        var years = sheets.years(number);
        var shown = year != null ? year : years.isEmpty() ? lastYear() : years.getFirst();
        model.addAttribute("years", years);
        model.addAttribute("lastYear", lastYear());
        model.addAttribute("account", sheets.income(number, shown));
        model.addAttribute("kinds", IncomeKind.values());
        model.addAttribute("header", sheets.header(number));
        permissions(model);
        return "household/income";
    }

    @GetMapping("/history")
    String history(@PathVariable String number, Model model) {
        model.addAttribute("changes", history.of(number));
        model.addAttribute("header", sheets.header(number));
        return "household/history";
    }

    /** The year whose accounting period, from October to September, ended last. */
    private int lastYear() {
        var today = LocalDate.now(clock);
        return today.getMonthValue() >= PERIOD_ENDS ? today.getYear() : today.getYear() - 1;
    }

    private void permissions(Model model) {
        var officer = current.require();
        model.addAttribute("mayEdit", officer.may(Permission.HOUSEHOLD_EDIT));
        model.addAttribute("mayReveal", officer.may(Permission.HOUSEHOLD_REVEAL));
    }
}
