package cn.mingbai.workbook.cell;

import cn.mingbai.workbook.AddedColumn;
import cn.mingbai.workbook.RowNote;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The texts of an added column, title included, as a reader going down the sheet meets them. */
public final class OrderedNotes {

    private final Iterator<RowNote> notes;
    private @Nullable RowNote title;
    private @Nullable RowNote next;

    public OrderedNotes(AddedColumn column) {
        this.notes = column.notes();
        this.title = new RowNote(column.headerRow(), column.title());
        this.next = following(0);
    }

    /** The next row that has a text; {@link Integer#MAX_VALUE} when there is none left. */
    public int nextRow() {
        var nextNote = next == null ? Integer.MAX_VALUE : next.row();
        return title == null ? nextNote : Math.min(title.row(), nextNote);
    }

    /** Whether the next text is the title. */
    public boolean atTitle() {
        return title != null && nextRow() == title.row();
    }

    /** The text of {@link #nextRow()}; afterwards that is the row after. */
    public String take() {
        if (title != null && atTitle()) {
            var text = title.text();
            if (next != null && next.row() == title.row()) {
                next = following(next.row());
            }
            title = null;
            return text;
        }
        if (next == null) {
            throw new IllegalStateException("No note is left");
        }
        var text = next.text();
        next = following(next.row());
        return text;
    }

    private @Nullable RowNote following(int row) {
        if (!notes.hasNext()) {
            return null;
        }
        var note = notes.next();
        if (note.row() <= row) {
            throw new IllegalArgumentException("Note of row %d after row %d".formatted(note.row(), row));
        }
        return note;
    }
}
