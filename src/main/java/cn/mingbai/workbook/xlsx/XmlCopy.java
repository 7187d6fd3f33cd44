package cn.mingbai.workbook.xlsx;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Writes out what a parser reads, tag for tag; a tag without content stays one. */
final class XmlCopy {

    private final Writer out;
    private boolean open;

    XmlCopy(Writer out) {
        this.out = out;
    }

    void declaration() throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** Copies what the parser stands on. */
    void copy(XMLStreamReader reader) throws IOException {
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(reader, "", "");
            case XMLStreamConstants.END_ELEMENT -> end(reader);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                finishTag();
                escaped(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength(), false);
            }
            // Comments and processing instructions mean nothing to a spreadsheet program.
            default -> {}
        }
    }

    /** Copies a start tag with one attribute changed, or left out when the new value is empty. */
    void start(XMLStreamReader reader, String changed, String value) throws IOException {
        finishTag();
        out.write('<');
        out.write(name(orEmpty(reader.getPrefix()), reader.getLocalName()));
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            var prefix = reader.getNamespacePrefix(i);
            attribute(prefix == null ? "xmlns" : "xmlns:" + prefix, orEmpty(reader.getNamespaceURI(i)));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var local = reader.getAttributeLocalName(i);
            var kept = local.equals(changed) ? value : reader.getAttributeValue(i);
            if (!local.equals(changed) || !value.isEmpty()) {
                attribute(name(orEmpty(reader.getAttributePrefix(i)), local), kept);
            }
        }
        open = true;
    }

    private void end(XMLStreamReader reader) throws IOException {
        if (open) {
            out.write("/>");
            open = false;
        } else {
            out.write("</");
            out.write(name(orEmpty(reader.getPrefix()), reader.getLocalName()));
            out.write('>');
        }
    }

    /** Writes markup of our own, which has to be well-formed. */
    void raw(String markup) throws IOException {
        finishTag();
        out.write(markup);
    }

    /** Writes characters of our own as text. */
    void text(String text) throws IOException {
        escaped(text.toCharArray(), 0, text.length(), false);
    }

    private void finishTag() throws IOException {
        if (open) {
            out.write('>');
            open = false;
        }
    }

    private void attribute(String name, String value) throws IOException {
        out.write(' ');
        out.write(name);
        out.write("=\"");
        escaped(value.toCharArray(), 0, value.length(), true);
        out.write('"');
    }

    private void escaped(char[] characters, int start, int length, boolean attribute) throws IOException {
        var from = start;
        for (int i = start; i < start + length; i++) {
            var escape = escape(characters[i], attribute);
            if (escape != null) {
                out.write(characters, from, i - from);
                out.write(escape);
                from = i + 1;
            }
        }
        out.write(characters, from, start + length - from);
    }

    private static @Nullable String escape(char c, boolean attribute) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '\r' -> "&#13;";
            case '"' -> attribute ? "&quot;" : null;
            case '\n' -> attribute ? "&#10;" : null;
            case '\t' -> attribute ? "&#9;" : null;
            default -> null;
        };
    }

    private static String name(String prefix, String localName) {
        return prefix.isEmpty() ? localName : prefix + ":" + localName;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
