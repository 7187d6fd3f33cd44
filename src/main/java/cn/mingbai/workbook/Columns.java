package cn.mingbai.workbook;

/** The letters of columns: 0 is A, 25 is Z, 26 is AA. */
public final class Columns {

    private Columns() {}

    /** The letters Excel shows above a column. */
    public static String name(int column) {
        if (column < 0) {
            throw new IllegalArgumentException("No column " + column);
        }
        var letters = new StringBuilder(3);
        for (var rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.reverse().toString();
    }
}
