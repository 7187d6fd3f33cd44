package cn.mingbai.workbook.xlsx;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookRefused;
import java.util.Arrays;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Collects the pieces of one text, however many the parser delivers it in, up to a limit. */
final class TextBuffer {

    private static final int KNOWN = 1 << 12;
    private static final int SHORT = 32;

    private final int limit;
    private final @Nullable String[] known = new @Nullable String[KNOWN];
    private char[] characters = new char[256];
    private int length;

    TextBuffer(int limit) {
        this.limit = limit;
    }

    void clear() {
        length = 0;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** Adds the text the parser stands on; the row is named when it grows too long. */
    void append(XMLStreamReader reader, int row) {
        var more = reader.getTextLength();
        if (more > limit - length) {
            throw new WorkbookRefused(RefusalReason.CELL_TOO_LONG, row, limit);
        }
        if (length + more > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(length + more, characters.length * 2));
        }
        System.arraycopy(reader.getTextCharacters(), reader.getTextStart(), characters, length, more);
        length += more;
    }

    /** The text as one string, the same object for short texts that keep coming back. */
    String text() {
        if (length > SHORT) {
            return new String(characters, 0, length);
        }
        var hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + characters[i];
        }
        var slot = (hash ^ (hash >>> 12)) & (KNOWN - 1);
        var text = known[slot];
        if (text == null || !equalTo(text)) {
            text = new String(characters, 0, length);
            known[slot] = text;
        }
        return text;
    }

    private boolean equalTo(String text) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[i]) {
                return false;
            }
        }
        return true;
    }
}
