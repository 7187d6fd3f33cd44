package cn.mingbai.workbook.xlsx;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookRefused;
import cn.mingbai.workbook.zip.ZipPart;
import cn.mingbai.workbook.zip.ZipParts;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/** The sheets a workbook lists, in their order, and whether its dates count from 1904. */
final class SheetList {

    private final List<String> visible = new ArrayList<>();
    private boolean from1904;

    SheetList(ZipParts parts, ZipPart workbook) {
        try (var xml = new SafeXml(parts, workbook)) {
            for (var event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml);
                }
            }
        }
    }

    private void start(SafeXml xml) {
        switch (xml.name()) {
            case "sheet" -> {
                var state = xml.attribute("state");
                var id = xml.attribute("id");
                if (id != null && (state == null || state.equals("visible"))) {
                    visible.add(id);
                }
            }
            case "workbookPr" -> {
                var date1904 = xml.attribute("date1904");
                from1904 = "1".equals(date1904) || "true".equals(date1904);
            }
            // The root of a text document or a presentation is named otherwise.
            case "document", "presentation" -> throw new WorkbookRefused(RefusalReason.NOT_A_WORKBOOK);
            default -> {}
        }
    }

    /** Relationship ids of the sheets that are not hidden. */
    List<String> visible() {
        return visible;
    }

    boolean from1904() {
        return from1904;
    }
}
