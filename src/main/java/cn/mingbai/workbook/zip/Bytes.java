package cn.mingbai.workbook.zip;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookRefused;
import cn.mingbai.workbook.input.ChannelStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/** Pieces of a container by position. */
final class Bytes {

    private Bytes() {}

    /** Exactly so many bytes; a file that ends before is truncated. */
    static ByteBuffer read(SeekableByteChannel channel, long position, int length) {
        if (position < 0) {
            throw new WorkbookRefused(RefusalReason.TRUNCATED);
        }
        try {
            var bytes = new ChannelStream(channel, position, position + length).readNBytes(length);
            if (bytes.length < length) {
                throw new WorkbookRefused(RefusalReason.TRUNCATED);
            }
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int unsignedShort(ByteBuffer buffer, int index) {
        return buffer.getShort(index) & 0xffff;
    }

    static long unsignedInt(ByteBuffer buffer, int index) {
        return buffer.getInt(index) & 0xffff_ffffL;
    }
}
