package cn.mingbai.workbook.xlsx;

import javax.xml.stream.XMLStreamConstants;

/** Collects the values of {@code t} and {@code v} elements: all runs of a rich text, none of its phonetic hints. */
final class TextCollector {

    private final TextBuffer buffer;
    private boolean inValue;
    private boolean inPhonetic;

    TextCollector(TextBuffer buffer) {
        this.buffer = buffer;
    }

    void event(SafeXml xml, int event, int row) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> mark(xml.name(), true);
            case XMLStreamConstants.END_ELEMENT -> mark(xml.name(), false);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (inValue && !inPhonetic) {
                    buffer.append(xml.current(), row);
                }
            }
            default -> {}
        }
    }

    private void mark(String name, boolean begins) {
        switch (name) {
            case "t", "v" -> inValue = begins;
            case "rPh" -> inPhonetic = begins;
            default -> {}
        }
    }
}
