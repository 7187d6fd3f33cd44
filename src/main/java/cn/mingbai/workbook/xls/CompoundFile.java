package cn.mingbai.workbook.xls;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookRefused;
import cn.mingbai.workbook.WorkbookSource;
import cn.mingbai.workbook.input.ChannelStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;

/** The container of the old format, held in memory as a whole: it is small by its nature. */
final class CompoundFile implements AutoCloseable {

    /** 65,536 rows of 54 columns stay below; nothing larger is worth a second of anybody's memory. */
    private static final long LARGEST = 64 << 20;

    private static final int HEADER = 512;
    private static final String WORKBOOK = "Workbook";

    private final POIFSFileSystem files;

    private CompoundFile(POIFSFileSystem files) {
        this.files = files;
    }

    static CompoundFile open(WorkbookSource source) {
        if (source.size() > LARGEST) {
            throw new WorkbookRefused(RefusalReason.TOO_LARGE, LARGEST >> 20);
        }
        try (var channel = source.open();
                var bytes = new ChannelStream(channel, 0, source.size())) {
            refuseInflatedHeader(new ChannelStream(channel, 0, source.size()), source.size());
            var file = new CompoundFile(read(bytes));
            file.refuseOtherContents();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static POIFSFileSystem read(InputStream bytes) {
        try {
            return new POIFSFileSystem(bytes);
        } catch (IOException | RecordFormatException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new WorkbookRefused(RefusalReason.DAMAGED);
        }
    }

    /** The library allocates what the header asks for, so the header may not ask for much more than the file has. */
    private static void refuseInflatedHeader(InputStream bytes, long size) throws IOException {
        var header = bytes.readNBytes(HEADER);
        if (header.length < HEADER) {
            throw new WorkbookRefused(RefusalReason.TRUNCATED);
        }
        var numbers = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        var sector = 1L << Math.min(20, numbers.getShort(0x1e) & 0xffff);
        var declared = (numbers.getInt(0x2c) & 0xffff_ffffL) * (sector / Integer.BYTES) * sector;
        if (declared > 2 * size + (16 << 20)) {
            throw new WorkbookRefused(RefusalReason.TRUNCATED);
        }
    }

    private void refuseOtherContents() {
        var root = files.getRoot();
        if (root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptionInfo")) {
            throw new WorkbookRefused(RefusalReason.ENCRYPTED);
        }
        if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR") || root.hasEntryCaseInsensitive("_VBA_PROJECT")) {
            throw new WorkbookRefused(RefusalReason.MACRO);
        }
        if (!root.hasEntryCaseInsensitive(WORKBOOK)) {
            var excel95 = root.hasEntryCaseInsensitive("Book");
            throw new WorkbookRefused(excel95 ? RefusalReason.UNSUPPORTED_FORMAT : RefusalReason.NOT_A_WORKBOOK);
        }
    }

    /** The stream of records, from a position on. */
    InputStream records(long from) {
        try {
            var records = files.createDocumentInputStream(WORKBOOK);
            records.skipNBytes(from);
            return records;
        } catch (IOException e) {
            throw new WorkbookRefused(RefusalReason.DAMAGED);
        }
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
