package cn.mingbai.workbook.csv;

/** Finds which character separates the fields. */
final class Separators {

    private static final String CANDIDATES = ",\t;";

    private Separators() {}

    /** The candidate seen most often outside quotation marks; a comma when there is none. */
    static char mostLikely(CharSequence beginning) {
        var counts = new int[CANDIDATES.length()];
        var quoted = false;
        for (int i = 0; i < beginning.length(); i++) {
            var c = beginning.charAt(i);
            quoted ^= c == '"';
            var candidate = quoted ? -1 : CANDIDATES.indexOf(c);
            if (candidate >= 0) {
                counts[candidate]++;
            }
        }
        var best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return CANDIDATES.charAt(best);
    }
}
