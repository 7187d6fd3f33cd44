package cn.mingbai.workbook.zip;

import static cn.mingbai.workbook.zip.Bytes.unsignedInt;
import static cn.mingbai.workbook.zip.Bytes.unsignedShort;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookRefused;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * The record at the end of a container, which says where its directory is. A file cut short has none.
 *
 * @param position where this record, or its large twin, begins: the directory ends before it
 */
record ZipEnd(long directory, long directoryLength, long entries, long position) {

    private static final int SIGNATURE = 0x06054b50;
    private static final int LARGE_SIGNATURE = 0x06064b50;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LARGE_LENGTH = 56;
    private static final int LONGEST_COMMENT = 0xffff;

    static ZipEnd of(SeekableByteChannel channel, long size) {
        var tailLength = (int) Math.min(size, LENGTH + LONGEST_COMMENT);
        var tailStart = size - tailLength;
        var tail = Bytes.read(channel, tailStart, tailLength);
        for (var at = tailLength - LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == SIGNATURE && at + LENGTH + unsignedShort(tail, at + 20) == tailLength) {
                return read(channel, tail.slice(at, LENGTH).order(tail.order()), tailStart + at);
            }
        }
        throw new WorkbookRefused(RefusalReason.TRUNCATED);
    }

    private static ZipEnd read(SeekableByteChannel channel, ByteBuffer end, long position) {
        var entries = unsignedShort(end, 10);
        var length = unsignedInt(end, 12);
        var directory = unsignedInt(end, 16);
        var large = entries == 0xffff || length == 0xffff_ffffL || directory == 0xffff_ffffL;
        if (unsignedShort(end, 4) != 0 || unsignedShort(end, 6) != 0) {
            throw new WorkbookRefused(RefusalReason.DAMAGED); // one of several volumes
        }
        return large ? readLarge(channel, position) : new ZipEnd(directory, length, entries, position).checked();
    }

    private static ZipEnd readLarge(SeekableByteChannel channel, long position) {
        var locator = Bytes.read(channel, position - LOCATOR_LENGTH, LOCATOR_LENGTH);
        var largePosition = locator.getLong(8);
        if (locator.getInt(0) != LOCATOR_SIGNATURE || largePosition < 0 || largePosition >= position) {
            throw new WorkbookRefused(RefusalReason.DAMAGED);
        }
        var large = Bytes.read(channel, largePosition, LARGE_LENGTH);
        if (large.getInt(0) != LARGE_SIGNATURE) {
            throw new WorkbookRefused(RefusalReason.DAMAGED);
        }
        return new ZipEnd(large.getLong(48), large.getLong(40), large.getLong(32), largePosition).checked();
    }

    private ZipEnd checked() {
        var fits = directory >= 0 && directoryLength >= 0 && directory <= position - directoryLength;
        if (!fits || entries < 0) {
            throw new WorkbookRefused(RefusalReason.DAMAGED);
        }
        return this;
    }
}
