package cn.mingbai.exit.movement.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.exit.movement.MovementColumn;
import cn.mingbai.exit.movement.MovementExport;
import cn.mingbai.exit.movement.MovementLists;
import cn.mingbai.exit.movement.MovementPeriod;
import cn.mingbai.exit.movement.MovementQuery;
import cn.mingbai.exit.movement.MovementTables;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The movements behind a figure, each with its document, and the same as a workbook. */
@Controller
@RequestMapping("/movements/entries")
class MovementListController {

    private static final int PAGE = 50;

    private final MovementTables tables;
    private final MovementLists lists;
    private final MovementExport export;
    private final MovementListWorkbook workbook;
    private final MovementWords words;
    private final CurrentOfficer officer;
    private final Clock clock;

    MovementListController(
            MovementTables tables,
            MovementLists lists,
            MovementExport export,
            MovementListWorkbook workbook,
            MovementWords words,
            CurrentOfficer officer,
            Clock clock) {
        this.tables = tables;
        this.lists = lists;
        this.export = export;
        this.workbook = workbook;
        this.words = words;
        this.officer = officer;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.MOVEMENT_READ)
    String list(
            @ModelAttribute("asked") MovementForm asked,
            @RequestParam(defaultValue = "END") MovementColumn column,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var query = query(asked, column);
        model.addAttribute("query", query);
        model.addAttribute("standing", column == MovementColumn.START || column == MovementColumn.END);
        model.addAttribute("page", lists.page(query, after, PAGE).map(one -> MovementRow.of(one, words)));
        model.addAttribute("mayExport", officer.require().may(Permission.HOUSEHOLD_EXPORT));
        return "exit/movement/entries";
    }

    /** Everything behind the figure, on all pages. */
    @PostMapping("/export")
    @Requires(Permission.HOUSEHOLD_EXPORT)
    void export(
            @ModelAttribute("asked") MovementForm asked,
            @RequestParam(defaultValue = "END") MovementColumn column,
            HttpServletResponse response)
            throws IOException {
        var query = query(asked, column);
        export.begin(query);
        Workbook.named(workbook.fileName(query), response);
        workbook.write(query, response.getOutputStream());
    }

    private MovementQuery query(MovementForm asked, MovementColumn column) {
        var today = LocalDate.now(clock);
        var period = asked.period(today).orElseGet(() -> MovementPeriod.of(YearMonth.from(today)));
        return new MovementQuery(tables.place(asked.region()), period, column);
    }
}
