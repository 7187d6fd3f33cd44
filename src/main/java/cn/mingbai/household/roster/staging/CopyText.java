package cn.mingbai.household.roster.staging;

import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of COPY. */
final class CopyText {

    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder text = new StringBuilder(1 << 20);
    private boolean rowBegun;

    /** Ends a row after its last value. */
    void endRow() {
        text.append('\n');
        rowBegun = false;
    }

    CopyText add(@Nullable Object value) {
        separate();
        if (value == null) {
            text.append("\\N");
        } else {
            escape(value.toString());
        }
        return this;
    }

    CopyText addBytes(byte @Nullable [] bytes) {
        separate();
        if (bytes == null) {
            text.append("\\N");
        } else {
            text.append("\\\\x");
            HEX.formatHex(text, bytes);
        }
        return this;
    }

    /** An array of plain code words. */
    CopyText addCodes(Collection<String> codes) {
        separate();
        text.append('{').append(String.join(",", codes)).append('}');
        return this;
    }

    private void separate() {
        if (rowBegun) {
            text.append('\t');
        }
        rowBegun = true;
    }

    private void escape(String value) {
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case 0 -> {} // PostgreSQL's text has no such character
                default -> text.append(c);
            }
        }
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String take() {
        var taken = text.toString();
        text.setLength(0);
        return taken;
    }
}
