package cn.mingbai.workbook.xlsx;

import cn.mingbai.workbook.Cell;
import cn.mingbai.workbook.Cell.Kind;
import cn.mingbai.workbook.cell.DateFormats;
import cn.mingbai.workbook.cell.Escapes;
import cn.mingbai.workbook.cell.Numbers;
import cn.mingbai.workbook.cell.TextArena;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;

/** Reads one {@code c} element. The formula itself is skipped, its stored value is what counts. */
final class CellReader {

    private final TextArena sharedTexts;
    private final CellStyles styles;
    private final TextBuffer buffer;
    private final TextCollector collector;

    CellReader(TextArena sharedTexts, CellStyles styles, int longest) {
        this.sharedTexts = sharedTexts;
        this.styles = styles;
        this.buffer = new TextBuffer(longest);
        this.collector = new TextCollector(buffer);
    }

    /** The parser stands on the start tag of the cell, and afterwards on its end tag. */
    Cell read(SafeXml xml, int row) {
        var type = Objects.requireNonNullElse(xml.attribute("t"), "n");
        var date = styles.isDate(xml.attribute("s"));
        var formula = false;
        buffer.clear();
        for (var event = xml.next(); ; event = xml.next()) {
            if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("c")) {
                break;
            }
            formula |= event == XMLStreamConstants.START_ELEMENT && xml.name().equals("f");
            collector.event(xml, event, row);
        }
        if (buffer.isEmpty()) {
            return formula ? new Cell(Kind.BLANK, "", 0, true) : Cell.BLANK;
        }
        return cell(type, buffer.text(), date, formula);
    }

    private Cell cell(String type, String stored, boolean date, boolean formula) {
        return switch (type) {
            case "s" -> text(sharedTexts.get(Numbers.index(stored.strip())), formula);
            case "inlineStr", "str", "d" -> text(Escapes.decode(stored), formula);
            case "b" -> new Cell(Kind.BOOLEAN, stored.strip().equals("1") ? "TRUE" : "FALSE", 0, formula);
            case "e" -> new Cell(Kind.ERROR, stored.strip(), 0, formula);
            default -> DateFormats.cell(Numbers.value(stored), date, styles.from1904(), formula);
        };
    }

    private static Cell text(String text, boolean formula) {
        if (text.isEmpty()) {
            return Cell.BLANK;
        }
        return new Cell(Kind.TEXT, text, 0, formula);
    }
}
