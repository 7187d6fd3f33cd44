package cn.mingbai.household.roster.sheet;

/** Names of people as they are written into forms: with blanks between the characters, with dots of many kinds. */
final class RosterNames {

    private static final String DOTS = "\u2022\u2027\u30FB\uFF0E\uFF65\u2219\u22C5";

    private RosterNames() {}

    /** Without blanks of any width, the dot of minority names always the same; letters and rare characters stay. */
    static String tidy(String typed) {
        var tidy = new StringBuilder(typed.length());
        typed.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c))
                .forEach(c -> tidy.appendCodePoint(DOTS.indexOf(c) >= 0 ? 0xB7 : c));
        return tidy.toString();
    }
}
