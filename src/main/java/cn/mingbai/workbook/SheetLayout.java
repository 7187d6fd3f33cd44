package cn.mingbai.workbook;

import java.util.List;

/**
 * What a sheet we write looks like: title rows over its whole width, a heading row that stays in sight, columns.
 *
 * @param titles the rows above the headings; may be empty
 */
public record SheetLayout(String sheetName, List<String> titles, List<SheetColumn> columns) {

    public SheetLayout {
        titles = List.copyOf(titles);
        columns = List.copyOf(columns);
    }

    /** Cells only. */
    public static SheetLayout plain(String sheetName) {
        return new SheetLayout(sheetName, List.of(), List.of());
    }

    /** The row of the headings, from 1; 0 when there are none. */
    public int headerRow() {
        return columns.isEmpty() ? 0 : titles.size() + 1;
    }
}
