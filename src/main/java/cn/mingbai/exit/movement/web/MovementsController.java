package cn.mingbai.exit.movement.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.exit.movement.MovementColumn;
import cn.mingbai.exit.movement.MovementExport;
import cn.mingbai.exit.movement.MovementPeriod;
import cn.mingbai.exit.movement.MovementTables;
import cn.mingbai.region.RegionLevel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The movement table (增减变动表) of a place and a period, to read, to print and to take away. */
@Controller
@RequestMapping("/movements")
@Requires(Permission.MOVEMENT_READ)
class MovementsController {

    private final MovementTables tables;
    private final MovementExport export;
    private final MovementTableWorkbook workbook;
    private final CurrentOfficer officer;
    private final Clock clock;

    MovementsController(
            MovementTables tables,
            MovementExport export,
            MovementTableWorkbook workbook,
            CurrentOfficer officer,
            Clock clock) {
        this.tables = tables;
        this.export = export;
        this.workbook = workbook;
        this.officer = officer;
        this.clock = clock;
    }

    /** A period that cannot be read is answered with this month, and says so. */
    @GetMapping
    String table(@ModelAttribute("asked") MovementForm asked, Model model) {
        var today = LocalDate.now(clock);
        var read = asked.period(today);
        var period = read.orElseGet(() -> MovementPeriod.of(YearMonth.from(today)));
        var sheet = tables.sheet(tables.place(asked.region()), period, asked.byVillage());
        model.addAttribute("sheet", sheet);
        model.addAttribute("unreadable", read.isEmpty());
        model.addAttribute("filter", MovementForm.of(sheet.place(), period, asked.byVillage()));
        model.addAttribute("root", officer.require().place());
        model.addAttribute("columns", MovementColumn.figures());
        model.addAttribute("increases", MovementColumn.increases());
        model.addAttribute("decreases", MovementColumn.decreases());
        model.addAttribute("hasVillages", sheet.place().level() == RegionLevel.COUNTY);
        model.addAttribute("today", today);
        nearby(model, period, today);
        return "exit/movement/table";
    }

    @PostMapping("/export")
    void export(@ModelAttribute("asked") MovementForm asked, HttpServletResponse response) throws IOException {
        var today = LocalDate.now(clock);
        var period = asked.period(today).orElseGet(() -> MovementPeriod.of(YearMonth.from(today)));
        var sheet = tables.sheet(tables.place(asked.region()), period, asked.byVillage());
        export.begin(sheet);
        Workbook.named(workbook.fileName(sheet), response);
        workbook.write(sheet, response.getOutputStream());
    }

    /** Where a click leads: the month before, the month after, this year. */
    private static void nearby(Model model, MovementPeriod period, LocalDate today) {
        var month = YearMonth.from(period.from());
        model.addAttribute("previousMonth", month.minusMonths(1).toString());
        model.addAttribute(
                "nextMonth", YearMonth.from(period.to()).plusMonths(1).toString());
        model.addAttribute("yearBegins", today.withDayOfYear(1));
    }
}
