package cn.mingbai.notice.paper;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into printed lines, so that a long one can go on overleaf. */
public final class PaperLines {

    /** What may not begin a line: closing marks hang out into the margin instead. */
    private static final String CLOSING =
            "\u3001\u3002\uff0c\uff1b\uff1a\uff1f\uff01\uff09\u201d\u300b\u3011\u2026,.;:?!)";

    private static final String INDENT = "\u3000\u3000";

    private PaperLines() {}

    /** @param width how many Chinese characters a line takes; each paragraph begins two in */
    public static List<String> of(String text, int width) {
        var lines = new ArrayList<String>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> add(lines, INDENT + line.strip(), width));
        return lines;
    }

    /** Two Latin letters or digits take the room of one character. */
    private static void add(List<String> lines, String paragraph, int width) {
        var line = new StringBuilder();
        var used = 0;
        for (var c : paragraph.codePoints().toArray()) {
            var room = c < 0x2000 ? 1 : 2;
            if (used + room > 2 * width && CLOSING.indexOf(c) < 0) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.appendCodePoint(c);
            used += room;
        }
        lines.add(line.toString());
    }
}
