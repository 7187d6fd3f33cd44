package cn.mingbai.workbook;

import cn.mingbai.workbook.cell.Escapes;
import cn.mingbai.workbook.cell.Storable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes one sheet as xlsx, row after row, in little memory. Texts are texts and numbers numbers; there is no way to
 * write a formula, whatever a text begins with. The stream is not closed.
 */
public final class SheetWriter implements AutoCloseable {

    private static final int LONGEST = 32_767;
    private static final int ROWS_HELD = 500;
    private static final int ROWS_TO_FILL_IN = 20_000;
    private static final String AS_TEXT = "@";
    private static final String CHOICES = "choices";

    private final Workbook workbook;
    private final Worksheet sheet;
    private final SheetLayout layout;
    private int row;
    private int flushed;

    /** Writes titles and headings. */
    public SheetWriter(OutputStream out, SheetLayout layout) {
        this.workbook = new Workbook(out, "mingbai", "1.0");
        this.sheet = workbook.newWorksheet(layout.sheetName());
        this.layout = layout;
        for (var title : layout.titles()) {
            text(row++, 0, title);
        }
        if (!layout.columns().isEmpty()) {
            headings();
        }
    }

    private void headings() {
        var last = layout.columns().size() - 1;
        for (int title = 0; title < row && last > 0; title++) {
            sheet.range(title, 0, title, last).merge();
        }
        for (int i = 0; i <= last; i++) {
            var column = layout.columns().get(i);
            text(row, i, column.heading());
            sheet.style(row, i).bold().wrapText(true).set();
            sheet.width(i, column.width());
            if (column.text()) {
                sheet.style(i).format(AS_TEXT).set();
            }
            if (!column.choices().isEmpty()) {
                var letters = Columns.name(i);
                sheet.range(row + 1, i, row + ROWS_TO_FILL_IN, i)
                        .validateWithListByFormula("%s!$%s$1:$%s$%d"
                                .formatted(
                                        CHOICES,
                                        letters,
                                        letters,
                                        column.choices().size()))
                        .allowBlank(true);
            }
        }
        row++;
        sheet.freezePane(0, row);
    }

    /** Appends a row: texts, numbers, null for a cell left out. */
    public void row(List<? extends @Nullable Object> values) throws IOException {
        for (int column = 0; column < values.size(); column++) {
            cell(row + 1, column, values.get(column));
        }
        row++;
    }

    /** Writes one cell; the row counts from 1 and must not be far above those already written. */
    public void cell(int number, int column, @Nullable Object value) throws IOException {
        row = Math.max(row, number - 1);
        if (row - flushed >= ROWS_HELD) {
            sheet.flush();
            flushed = row;
        }
        switch (value) {
            case null -> {}
            case Number amount -> sheet.value(number - 1, column, amount);
            default -> text(number - 1, column, value.toString());
        }
    }

    private void text(int index, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        // Inline, because a table of shared texts would hold all of them in memory until the end.
        sheet.inlineString(index, column, Escapes.encode(Storable.text(text, LONGEST)));
        if (column < layout.columns().size() && layout.columns().get(column).text() && index >= layout.headerRow()) {
            sheet.style(index, column).format(AS_TEXT).set();
        }
    }

    /** Completes the workbook. */
    @Override
    public void close() throws IOException {
        sheet.finish();
        if (layout.columns().stream().anyMatch(column -> !column.choices().isEmpty())) {
            writeChoices();
        }
        workbook.finish();
    }

    /** The lists stand on a hidden sheet: within a formula they may neither be long nor contain commas. */
    private void writeChoices() throws IOException {
        var choices = workbook.newWorksheet(CHOICES);
        choices.setVisibilityState(VisibilityState.HIDDEN);
        for (int column = 0; column < layout.columns().size(); column++) {
            var allowed = layout.columns().get(column).choices();
            for (int i = 0; i < allowed.size(); i++) {
                choices.inlineString(i, column, Escapes.encode(Storable.text(allowed.get(i), LONGEST)));
            }
        }
        choices.finish();
    }
}
