package cn.mingbai.workbook.xlsx;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookLimits;
import cn.mingbai.workbook.WorkbookRefused;
import cn.mingbai.workbook.WorkbookSource;
import cn.mingbai.workbook.cell.TextArena;
import cn.mingbai.workbook.zip.ZipPart;
import cn.mingbai.workbook.zip.ZipParts;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The parts of an xlsx workbook that matter here: the first visible sheet, shared texts and styles. */
final class XlsxPackage implements AutoCloseable {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final ZipParts parts;
    private final ZipPart sheet;
    private final @Nullable ZipPart sharedTexts;
    private final @Nullable ZipPart styles;
    private final boolean from1904;

    private XlsxPackage(ZipParts parts) {
        this.parts = parts;
        refuseOtherFormats();
        var workbook =
                Relationships.of(parts, "").targetOfType("officeDocument").orElseThrow(XlsxPackage::noWorkbook);
        var links = Relationships.of(parts, workbook);
        var sheets = new SheetList(parts, parts.require(workbook));
        this.from1904 = sheets.from1904();
        this.sheet = sheets.visible().stream()
                .flatMap(id -> links.targetOfId(id, "worksheet").stream())
                .findFirst()
                .map(parts::require)
                .orElseThrow(() -> new WorkbookRefused(RefusalReason.NO_SHEET));
        this.sharedTexts =
                links.targetOfType("sharedStrings").flatMap(parts::find).orElse(null);
        this.styles = links.targetOfType("styles").flatMap(parts::find).orElse(null);
    }

    static XlsxPackage open(WorkbookSource source, WorkbookLimits limits) {
        var parts = ZipParts.open(source, limits);
        try {
            return new XlsxPackage(parts);
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private void refuseOtherFormats() {
        if (parts.find(CONTENT_TYPES).isEmpty()) {
            // An OpenDocument sheet names its kind in a part of its own; any other archive is no workbook at all.
            var openDocument = parts.find("mimetype").isPresent()
                    && parts.find("content.xml").isPresent();
            throw new WorkbookRefused(openDocument ? RefusalReason.UNSUPPORTED_FORMAT : RefusalReason.NOT_A_WORKBOOK);
        }
        if (parts.find("xl/workbook.bin").isPresent()) {
            throw new WorkbookRefused(RefusalReason.UNSUPPORTED_FORMAT);
        }
        if (parts.all().stream().map(ZipPart::name).anyMatch(XlsxPackage::isMacro) || declaresMacros()) {
            throw new WorkbookRefused(RefusalReason.MACRO);
        }
    }

    private static boolean isMacro(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("vbaproject.bin") || lower.startsWith("xl/macrosheets/");
    }

    private boolean declaresMacros() {
        try (var xml = new SafeXml(parts, parts.require(CONTENT_TYPES))) {
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                var type = xml.current().isStartElement() ? xml.attribute("ContentType") : null;
                var lower = type == null ? "" : type.toLowerCase(Locale.ROOT);
                if (lower.contains("macro") || lower.contains("vbaproject")) {
                    return true;
                }
            }
            return false;
        }
    }

    private static WorkbookRefused noWorkbook() {
        return new WorkbookRefused(RefusalReason.NOT_A_WORKBOOK);
    }

    ZipParts parts() {
        return parts;
    }

    ZipPart sheet() {
        return sheet;
    }

    SafeXml sheetXml() {
        return new SafeXml(parts, sheet);
    }

    TextArena sharedTexts(WorkbookLimits limits) {
        return SharedTexts.read(parts, sharedTexts, limits);
    }

    CellStyles styles() {
        return CellStyles.read(parts, styles, from1904);
    }

    @Override
    public void close() {
        parts.close();
    }
}
