package cn.mingbai.workbook.csv;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.Row;
import cn.mingbai.workbook.RowReader;
import cn.mingbai.workbook.WorkbookLimits;
import cn.mingbai.workbook.WorkbookRefused;
import cn.mingbai.workbook.WorkbookSource;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;

/** The rows of a text table. A record is a row however many lines it takes, and an empty line is one: as Excel counts. */
public final class CsvRows implements RowReader {

    private final GuardedText text;
    private final CsvCells cells;
    private final CloseableIterator<CsvCells> records;
    private final WorkbookLimits limits;
    private final long size;
    private int number;
    private int filled;
    private boolean ended;

    private CsvRows(GuardedText text, CsvFormat format, long size, WorkbookLimits limits) {
        this.text = text;
        this.size = size;
        this.limits = limits;
        this.cells = new CsvCells(text, limits);
        this.records = CsvReader.builder()
                .fieldSeparator(format.separator())
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(false)
                .build(cells, text)
                .iterator();
    }

    /** Surveys the encoding of the whole text first; refuses what {@link WorkbookRefused} tells. */
    public static CsvRows open(WorkbookSource source, WorkbookLimits limits) {
        var format = TextSurvey.of(source);
        return new CsvRows(new GuardedText(source, format, limits.cellCharacters()), format, source.size(), limits);
    }

    @Override
    public @Nullable Row next() {
        while (!ended && hasNext()) {
            number++;
            records.next();
            var row = cells.take(number);
            if (number > WorkbookLimits.LAST_ROW || (row != null && ++filled > limits.rows())) {
                throw new WorkbookRefused(RefusalReason.TOO_MANY_ROWS, limits.rows());
            }
            if (row != null) {
                return row;
            }
        }
        ended = true;
        return null;
    }

    private boolean hasNext() {
        cells.begin(number + 1);
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            // The parser wraps what its reader and its handler throw.
            throw e.getCause() instanceof WorkbookRefused refused
                    ? refused
                    : new WorkbookRefused(RefusalReason.BROKEN_QUOTES, number + 1);
        }
    }

    /** The most fields any record had so far, empty ones included. */
    int widest() {
        return cells.widest();
    }

    @Override
    public double progress() {
        return ended ? 1 : Math.min(1, (double) text.position() / Math.max(1, size));
    }

    @Override
    public void close() {
        text.close();
    }
}
