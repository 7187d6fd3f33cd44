package cn.mingbai.workbook.xls;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookLimits;
import cn.mingbai.workbook.WorkbookRefused;
import cn.mingbai.workbook.cell.DateFormats;
import cn.mingbai.workbook.cell.TextArena;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.UnicodeString;

/** What stands before the sheets of an xls workbook: where they are, the texts they share, which styles are dates. */
final class XlsGlobals {

    private static final int BIFF8 = 0x0600;
    private static final int MACRO_SHEET = 0x01;
    private static final int MODULE = 0x06;

    private final TextArena texts;
    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private long firstSheet = -1;
    private int styles;
    private boolean from1904;

    private XlsGlobals(WorkbookLimits limits) {
        this.texts = new TextArena(limits.sharedTextBytes());
    }

    static XlsGlobals read(RecordInputStream records, WorkbookLimits limits) {
        var globals = new XlsGlobals(limits);
        records.nextRecord();
        if (records.getSid() != BOFRecord.sid || records.readUShort() != BIFF8) {
            throw new WorkbookRefused(RefusalReason.UNSUPPORTED_FORMAT);
        }
        for (var more = true; more; ) {
            records.readRemainder();
            if (!records.hasNextRecord()) {
                throw new WorkbookRefused(RefusalReason.TRUNCATED);
            }
            records.nextRecord();
            more = records.getSid() != EOFRecord.sid;
            globals.take(records);
        }
        if (globals.firstSheet < 0) {
            throw new WorkbookRefused(RefusalReason.NO_SHEET);
        }
        return globals;
    }

    private void take(RecordInputStream records) {
        switch (records.getSid()) {
            case FilePassRecord.sid -> throw new WorkbookRefused(RefusalReason.ENCRYPTED);
            case BoundSheetRecord.sid -> sheet(records);
            case SSTRecord.sid -> sharedTexts(records);
            case FormatRecord.sid -> {
                var format = new FormatRecord(records);
                formats.put(format.getIndexCode(), format.getFormatString());
            }
            case ExtendedFormatRecord.sid -> {
                var format = (int) new ExtendedFormatRecord(records).getFormatIndex();
                dates.set(styles++, DateFormats.isDate(format, formats.get(format)));
            }
            case DateWindow1904Record.sid -> from1904 = records.readShort() == 1;
            default -> {}
        }
    }

    private void sheet(RecordInputStream records) {
        var position = records.readInt() & 0xffff_ffffL;
        var hidden = (records.readUByte() & 0x03) != 0;
        var type = records.readUByte();
        if (type == MACRO_SHEET || type == MODULE) {
            throw new WorkbookRefused(RefusalReason.MACRO);
        }
        if (type == 0 && !hidden && firstSheet < 0) {
            firstSheet = position;
        }
    }

    private void sharedTexts(RecordInputStream records) {
        records.readInt();
        // The declared number is not trusted with memory: the texts end where the records do.
        for (var left = records.readInt() & 0xffff_ffffL; left > 0; left--) {
            if (records.available() == 0 && records.getNextSid() != ContinueRecord.sid) {
                return;
            }
            texts.add(new UnicodeString(records).getString());
        }
    }

    long firstSheet() {
        return firstSheet;
    }

    String text(int index) {
        return texts.get(index);
    }

    boolean isDate(int style) {
        return dates.get(style);
    }

    boolean from1904() {
        return from1904;
    }
}
