package cn.mingbai.workbook.xlsx;

import cn.mingbai.workbook.WorkbookLimits;
import cn.mingbai.workbook.cell.Escapes;
import cn.mingbai.workbook.cell.TextArena;
import cn.mingbai.workbook.zip.ZipPart;
import cn.mingbai.workbook.zip.ZipParts;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Reads the table of texts that cells refer to by number. */
final class SharedTexts {

    private SharedTexts() {}

    static TextArena read(ZipParts parts, @Nullable ZipPart part, WorkbookLimits limits) {
        var arena = new TextArena(limits.sharedTextBytes());
        if (part == null) {
            return arena;
        }
        var text = new TextBuffer(limits.cellCharacters());
        var collector = new TextCollector(text);
        try (var xml = new SafeXml(parts, part)) {
            for (var event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("si")) {
                    text.clear();
                } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("si")) {
                    arena.add(Escapes.decode(text.text()));
                } else {
                    collector.event(xml, event, 0);
                }
            }
        }
        return arena;
    }
}
