package cn.mingbai.workbook.xlsx;

import cn.mingbai.workbook.cell.DateFormats;
import cn.mingbai.workbook.cell.Numbers;
import cn.mingbai.workbook.zip.ZipPart;
import cn.mingbai.workbook.zip.ZipParts;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Which cell styles show their number as a date. Nothing else of the styles is read. */
final class CellStyles {

    /** Excel itself stops here. */
    private static final int MOST_STYLES = 65_536;

    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private final boolean from1904;
    private int count;

    private CellStyles(boolean from1904) {
        this.from1904 = from1904;
    }

    static CellStyles read(ZipParts parts, @Nullable ZipPart part, boolean from1904) {
        var styles = new CellStyles(from1904);
        if (part != null) {
            try (var xml = new SafeXml(parts, part)) {
                styles.read(xml);
            }
        }
        return styles;
    }

    private void read(SafeXml xml) {
        var inCells = false;
        for (var event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            var isStart = event == XMLStreamConstants.START_ELEMENT;
            if (!isStart && event != XMLStreamConstants.END_ELEMENT) {
                continue;
            }
            var name = xml.name();
            if (name.equals("cellXfs")) {
                inCells = isStart;
            } else if (isStart && name.equals("numFmt")) {
                format(xml);
            } else if (isStart && inCells && name.equals("xf")) {
                style(Numbers.index(xml.attribute("numFmtId")));
            }
        }
    }

    private void format(SafeXml xml) {
        var code = xml.attribute("formatCode");
        if (code != null && formats.size() < MOST_STYLES) {
            formats.putIfAbsent(Numbers.index(xml.attribute("numFmtId")), code);
        }
    }

    private void style(int format) {
        if (count < MOST_STYLES) {
            dates.set(count++, DateFormats.isDate(format, formats.get(format)));
        }
    }

    boolean isDate(@Nullable String style) {
        return style != null && !dates.isEmpty() && dates.get(Math.max(0, Numbers.index(style)));
    }

    boolean from1904() {
        return from1904;
    }
}
