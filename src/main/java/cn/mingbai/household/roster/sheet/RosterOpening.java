package cn.mingbai.household.roster.sheet;

import cn.mingbai.workbook.Row;
import cn.mingbai.workbook.RowReader;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rows above and at the headings say: whether this is a roster, and of which year. */
public sealed interface RosterOpening {

    /** It is one; the rows are read on from below the headings. */
    record Found(RosterHeader header, int headerRow, int year) implements RosterOpening {}

    /** The columns with these headings are missing. */
    record NotARoster(List<String> missing) implements RosterOpening {}

    /** Neither the sender, nor a title, nor the name of the file states the accounting year. */
    record YearUnknown() implements RosterOpening {}

    /**
     * What is known of a file before its rows are read.
     *
     * @param year the accounting year where the sender states it, else null
     * @param today no year after it is an accounting year
     */
    record Known(String fileName, @Nullable Integer year, LocalDate today) {}

    /** Reads titles and headings. What the sender states goes before a title, a title before the name of the file. */
    static RosterOpening of(RowReader rows, Known known) {
        var year = known.year();
        for (var row = rows.next(); row != null && row.number() <= RosterHeader.LAST_ROW; row = rows.next()) {
            var header = RosterHeader.of(row).orElse(null);
            if (header == null) {
                year = year == null ? yearIn(row, known.today()) : year;
                continue;
            }
            if (!header.missing().isEmpty()) {
                return new NotARoster(headings(header.missing()));
            }
            var stated = year == null
                    ? RosterHeader.yearIn(known.fileName(), known.today()).orElse(null)
                    : year;
            return stated == null ? new YearUnknown() : new Found(header, row.number(), stated);
        }
        return new NotARoster(headings(RosterColumn.required()));
    }

    private static @Nullable Integer yearIn(Row title, LocalDate today) {
        for (var i = 0; i < title.width(); i++) {
            var year = RosterHeader.yearIn(title.text(i), today);
            if (year.isPresent()) {
                return year.get();
            }
        }
        return null;
    }

    private static List<String> headings(List<RosterColumn> columns) {
        return columns.stream().map(RosterWords::heading).toList();
    }
}
