package cn.mingbai.workbook;

/**
 * How much of a file is read before it is refused.
 *
 * @param fileBytes size of the file
 * @param inflatedBytes bytes unpacked in all
 * @param inflationRatio unpacked bytes for one packed byte, watched from the first MiB on
 * @param entries parts of the container
 * @param rows filled rows
 * @param columns columns of a row
 * @param cellCharacters UTF-16 characters of a cell
 * @param sharedTextBytes memory for texts that cells share
 */
public record WorkbookLimits(
        long fileBytes,
        long inflatedBytes,
        int inflationRatio,
        int entries,
        int rows,
        int columns,
        int cellCharacters,
        long sharedTextBytes) {

    /** The last row number of an Excel sheet. */
    public static final int LAST_ROW = 1_048_576;

    private static final long MIB = 1 << 20;

    /**
     * A million rows of 54 columns pass (about 180 MB packed, 2.3 GB unpacked, ratio 13); the limits leave each of these
     * twice over, and a ratio that only padding reaches.
     */
    public static WorkbookLimits standard() {
        return new WorkbookLimits(512 * MIB, 5120 * MIB, 200, 2_000, LAST_ROW, 512, 32_767, 144 * MIB);
    }

    /** The same with fewer rows, for a list that is never as long as a sheet. */
    public WorkbookLimits withRows(int atMost) {
        return new WorkbookLimits(
                fileBytes, inflatedBytes, inflationRatio, entries, atMost, columns, cellCharacters, sharedTextBytes);
    }
}
