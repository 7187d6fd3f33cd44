package cn.mingbai.workbook.zip;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookRefused;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The bytes of one part: counted while they come, and compared with size and checksum at the end. */
final class PartStream extends InputStream {

    private static final int PACKED_BUFFER = 1 << 16;

    private final Inflater inflater = new Inflater(true);
    private final InputStream bytes;
    private final ZipPart part;
    private final InflationBudget budget;
    private final CRC32 checksum = new CRC32();
    private long count;

    PartStream(InputStream packed, ZipPart part, InflationBudget budget) {
        this.bytes = part.deflated() ? new InflaterInputStream(packed, inflater, PACKED_BUFFER) : packed;
        this.part = part;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        var read = next(into, offset, length);
        if (read < 0) {
            if (count != part.size() || checksum.getValue() != part.crc()) {
                throw new WorkbookRefused(RefusalReason.DAMAGED);
            }
            return -1;
        }
        count += read;
        checksum.update(into, offset, read);
        // All packed bytes, not those consumed so far: what is still to come may well bring the ratio down.
        budget.inflated(read, count, part.packed());
        if (count > part.size()) {
            throw new WorkbookRefused(RefusalReason.ZIP_BOMB); // more than the directory declares
        }
        return read;
    }

    private int next(byte[] into, int offset, int length) {
        try {
            return bytes.read(into, offset, length);
        } catch (IOException brokenDeflate) {
            throw new WorkbookRefused(RefusalReason.DAMAGED);
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
