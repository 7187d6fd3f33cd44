package cn.mingbai.workbook.xlsx;

import cn.mingbai.workbook.cell.Escapes;
import cn.mingbai.workbook.cell.Storable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the cells of the new column, always as texts, so that nothing in them can become a formula. */
final class NoteCells {

    private static final int LONGEST = 32_767;
    private static final int WIDTH = 60;

    private final XmlCopy out;
    private final SheetExtent extent;
    private String prefix = "";
    private int row;
    private @Nullable String style;

    NoteCells(XmlCopy out, SheetExtent extent) {
        this.out = out;
        this.extent = extent;
    }

    /** The prefix the sheet writes its tags with; null or empty for none. */
    void prefix(@Nullable String ofSheet) {
        prefix = ofSheet == null || ofSheet.isEmpty() ? "" : ofSheet + ":";
    }

    /** The size of the new column, where no other columns have one. */
    void columnSizes() throws IOException {
        out.raw("<" + prefix + "cols>");
        columnSize(0);
        out.raw("</" + prefix + "cols>");
    }

    /** The size of the new column, unless those already there reach over it. */
    void columnSize(int lastSized) throws IOException {
        var column = extent.width() + 1;
        if (lastSized < column) {
            out.raw("<%scol min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
                    .formatted(prefix, column, column, WIDTH));
        }
    }

    /** The cells of this row come now. */
    void begin(int number) {
        row = number;
        style = null;
    }

    /** The style of the cell before: the title takes it, to look like the other headings. */
    void styled(@Nullable String index) {
        style = index;
    }

    /** A row that was not there. */
    void row(String text) throws IOException {
        out.raw("<" + prefix + "row r=\"" + row + "\">");
        write(text, false);
        out.raw("</" + prefix + "row>");
    }

    void write(String text, boolean asHeading) throws IOException {
        // Only digits: an index that is anything else is of no use to anybody.
        var known = asHeading && style != null && style.matches("\\d{1,6}");
        out.raw("<" + prefix + "c r=\"" + extent.freeColumn() + row + "\"" + (known ? " s=\"" + style + "\"" : "")
                + " t=\"inlineStr\"><" + prefix + "is><" + prefix + "t xml:space=\"preserve\">");
        out.text(Escapes.encode(Storable.text(text, LONGEST)));
        out.raw("</" + prefix + "t></" + prefix + "is></" + prefix + "c>");
    }
}
