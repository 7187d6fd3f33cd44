package cn.mingbai.household.roster;

import cn.mingbai.shared.KeysetPage;
import cn.mingbai.workbook.RowNote;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One text for each row with problems, from pages of problems in the order of their rows; one page is held at a time. */
final class RowNotes implements Iterator<RowNote> {

    private final Function<@Nullable String, KeysetPage<RosterFinding>> pages;
    private final Function<RosterFinding, String> words;
    private Iterator<RosterFinding> page;
    private @Nullable String cursor;
    private @Nullable RosterFinding next;

    /**
     * @param pages gives the page behind a cursor, the first one for null
     * @param words says one problem
     */
    RowNotes(Function<@Nullable String, KeysetPage<RosterFinding>> pages, Function<RosterFinding, String> words) {
        this.pages = pages;
        this.words = words;
        var first = pages.apply(null);
        this.page = first.items().iterator();
        this.cursor = first.next();
        this.next = following();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public RowNote next() {
        var first = next;
        if (first == null) {
            throw new NoSuchElementException();
        }
        var text = new StringBuilder();
        for (var finding = first; finding != null && finding.row() == first.row(); finding = next) {
            text.append(words.apply(finding));
            next = following();
        }
        return new RowNote(first.row(), text.toString());
    }

    private @Nullable RosterFinding following() {
        if (!page.hasNext() && cursor != null) {
            var read = pages.apply(cursor);
            page = read.items().iterator();
            cursor = read.next();
        }
        return page.hasNext() ? page.next() : null;
    }
}
