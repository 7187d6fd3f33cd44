package cn.mingbai.workbook.cell;

/** Texts as a workbook can hold them. */
public final class Storable {

    private Storable() {}

    /** Without the characters XML has no place for, and not longer than a cell. */
    public static String text(String text, int longest) {
        if (text.length() <= longest && text.codePoints().allMatch(Storable::allowed)) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(Storable::allowed).forEach(point -> {
            if (kept.length() + Character.charCount(point) <= longest) {
                kept.appendCodePoint(point);
            }
        });
        return kept.toString();
    }

    private static boolean allowed(int point) {
        var belowSurrogates = point >= ' ' && point < 0xd800;
        var aboveSurrogates = point > 0xdfff && point != 0xfffe && point != 0xffff;
        return belowSurrogates || aboveSurrogates || point == '\n' || point == '\t' || point == '\r';
    }
}
