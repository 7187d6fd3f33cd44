package cn.mingbai.exit.movement.web;

import cn.mingbai.exit.movement.MovementColumn;
import cn.mingbai.exit.movement.MovementLine;
import cn.mingbai.exit.movement.MovementSheet;
import cn.mingbai.workbook.SheetColumn;
import cn.mingbai.workbook.SheetLayout;
import cn.mingbai.workbook.SheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The movement table as a workbook: the total, then a row for each place, figures as numbers. */
@Component
class MovementTableWorkbook {

    private static final double WIDTH_OF_A_NAME = 30;
    private static final double WIDTH_OF_A_FIGURE = 9;

    private final MovementWords words;

    MovementTableWorkbook(MovementWords words) {
        this.words = words;
    }

    String fileName(MovementSheet sheet) {
        return words.say(
                "exit.movement.export.file",
                sheet.place().name(),
                sheet.period().from().toString(),
                sheet.period().to().toString());
    }

    void write(MovementSheet sheet, OutputStream out) throws IOException {
        var titles = List.of(
                words.say("exit.movement.export.title", sheet.place().fullName()),
                words.say(
                        "exit.movement.export.period",
                        "",
                        sheet.period().from().toString(),
                        sheet.period().to().toString()));
        var layout = new SheetLayout(words.say("exit.movement.export.sheet"), titles, columns());
        try (var writer = new SheetWriter(out, layout)) {
            writer.row(row(words.say("exit.movement.export.total"), sheet.total()));
            for (var line : sheet.lines()) {
                writer.row(row(line.place().name(), line.figures()));
            }
        }
    }

    private List<SheetColumn> columns() {
        var columns = new ArrayList<SheetColumn>();
        columns.add(SheetColumn.of(words.say("exit.movement.export.place"), WIDTH_OF_A_NAME)
                .asText());
        for (var column : MovementColumn.figures()) {
            var name = words.say("exit.movement.column." + column);
            if (column.hasHouseholds()) {
                columns.add(SheetColumn.of(words.say("exit.movement.export.households", name), WIDTH_OF_A_FIGURE));
            }
            columns.add(SheetColumn.of(words.say("exit.movement.export.persons", name), WIDTH_OF_A_FIGURE));
        }
        return columns;
    }

    private static List<Object> row(String name, MovementLine line) {
        var cells = new ArrayList<Object>();
        cells.add(name);
        for (var column : MovementColumn.figures()) {
            var tally = column.of(line);
            if (column.hasHouseholds()) {
                cells.add(tally.households());
            }
            cells.add(tally.persons());
        }
        return cells;
    }
}
