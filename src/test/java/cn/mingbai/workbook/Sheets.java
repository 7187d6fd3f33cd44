package cn.mingbai.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.workbook.WorkbookOpening.Opened;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads whole sheets for tests. */
final class Sheets {

    static final WorkbookLimits LIMITS = WorkbookLimits.standard();

    private Sheets() {}

    static WorkbookSource roster(String name) throws IOException {
        try (var in = Sheets.class.getResourceAsStream("/rosters/" + name)) {
            return WorkbookSource.of(name, in.readAllBytes());
        }
    }

    static List<Row> read(WorkbookSource source) {
        var opening = Workbooks.open(source, LIMITS);
        assertThat(opening).isInstanceOf(Opened.class);
        return rest(((Opened) opening).rows());
    }

    static List<Row> rest(RowReader reader) {
        try (reader) {
            var rows = new ArrayList<Row>();
            for (var row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
            return rows;
        }
    }

    /** Every cell that is not blank, as text that names its place, its kind and whether it is computed. */
    static List<String> cells(List<Row> rows) {
        var cells = new ArrayList<String>();
        for (var row : rows) {
            for (int i = 0; i < row.width(); i++) {
                var cell = row.cell(i);
                if (!cell.isBlank()) {
                    cells.add(Columns.name(i) + row.number() + " " + cell.kind() + (cell.formula() ? " = " : " ")
                            + cell.text());
                }
            }
        }
        return cells;
    }

    static Row row(List<Row> rows, int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst().orElseThrow();
    }

    static byte[] bytes(WorkbookSource source) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var channel = source.open()) {
            java.nio.channels.Channels.newInputStream(channel).transferTo(out);
        }
        return out.toByteArray();
    }
}
