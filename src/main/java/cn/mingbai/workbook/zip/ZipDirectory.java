package cn.mingbai.workbook.zip;

import static cn.mingbai.workbook.zip.Bytes.unsignedInt;
import static cn.mingbai.workbook.zip.Bytes.unsignedShort;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookLimits;
import cn.mingbai.workbook.WorkbookRefused;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * The directory of a container. Libraries read it into memory before they let anyone count, and trust either it or the
 * local headers; here it is bounded first, and each local header has to say the same.
 */
final class ZipDirectory {

    private static final int SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST = 4 << 20;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final SeekableByteChannel channel;
    private final ZipEnd end;

    private ZipDirectory(SeekableByteChannel channel, ZipEnd end) {
        this.channel = channel;
        this.end = end;
    }

    /** All parts in the order of the directory, without folders. */
    static List<ZipPart> read(SeekableByteChannel channel, long size, WorkbookLimits limits) {
        var end = ZipEnd.of(channel, size);
        if (end.entries() > limits.entries() || end.directoryLength() > LONGEST) {
            throw new WorkbookRefused(RefusalReason.TOO_MANY_ENTRIES);
        }
        var parts = new ZipDirectory(channel, end).parts();
        refuseOverlaps(parts, end.directory());
        return parts.stream().filter(part -> !part.name().endsWith("/")).toList();
    }

    private List<ZipPart> parts() {
        var directory = Bytes.read(channel, end.directory(), (int) end.directoryLength());
        var parts = new ArrayList<ZipPart>();
        var names = new HashSet<String>();
        while (directory.remaining() > 0) {
            var part = part(directory);
            // Excel finds parts without regard to case, so two that differ in case only are one name with two contents.
            if (!names.add(part.name().toLowerCase(Locale.ROOT))) {
                throw new WorkbookRefused(RefusalReason.DUPLICATE_ENTRY);
            }
            parts.add(part);
        }
        if (parts.size() != end.entries()) {
            throw damaged();
        }
        return parts;
    }

    private ZipPart part(ByteBuffer directory) {
        if (directory.remaining() < LENGTH || directory.getInt(directory.position()) != SIGNATURE) {
            throw damaged();
        }
        var header = directory.slice(directory.position(), LENGTH).order(directory.order());
        directory.position(directory.position() + LENGTH);
        var flags = unsignedShort(header, 8);
        var method = unsignedShort(header, 10);
        var name = take(directory, unsignedShort(header, 28));
        var extra = ByteBuffer.wrap(take(directory, unsignedShort(header, 30))).order(directory.order());
        take(directory, unsignedShort(header, 32));
        if ((flags & ENCRYPTED) != 0) {
            throw new WorkbookRefused(RefusalReason.ENCRYPTED);
        }
        if (method != STORED && method != DEFLATED) {
            throw damaged();
        }
        var large = new ZipLargeSizes(extra);
        var size = large.orElse(unsignedInt(header, 24));
        var packed = large.orElse(unsignedInt(header, 20));
        var local = large.orElse(unsignedInt(header, 42));
        var start = dataStart(local, flags, method, name);
        return new ZipPart(
                new String(name, StandardCharsets.UTF_8),
                method == DEFLATED,
                packed,
                size,
                unsignedInt(header, 16),
                start);
    }

    private long dataStart(long position, int flags, int method, byte[] name) {
        if (position < 0 || position > end.directory() - LOCAL_LENGTH) {
            throw damaged();
        }
        var local = Bytes.read(channel, position, LOCAL_LENGTH + name.length);
        var localName = new byte[name.length];
        local.get(LOCAL_LENGTH, localName);
        var same = local.getInt(0) == LOCAL_SIGNATURE
                && unsignedShort(local, 8) == method
                && (unsignedShort(local, 6) & ENCRYPTED) == (flags & ENCRYPTED)
                && unsignedShort(local, 26) == name.length
                && Arrays.equals(localName, name);
        if (!same) {
            throw damaged();
        }
        return position + LOCAL_LENGTH + name.length + unsignedShort(local, 28);
    }

    /** Parts that share bytes are how a small file declares a huge content without any one part looking odd. */
    private static void refuseOverlaps(List<ZipPart> parts, long directory) {
        var before = 0L;
        for (var part : parts.stream()
                .sorted(Comparator.comparingLong(ZipPart::dataStart))
                .toList()) {
            if (part.packed() < 0
                    || part.size() < 0
                    || part.dataStart() < before
                    || part.packed() > directory - part.dataStart()) {
                throw damaged();
            }
            before = part.dataEnd();
        }
    }

    private static byte[] take(ByteBuffer directory, int length) {
        if (directory.remaining() < length) {
            throw damaged();
        }
        var bytes = new byte[length];
        directory.get(bytes);
        return bytes;
    }

    private static WorkbookRefused damaged() {
        return new WorkbookRefused(RefusalReason.DAMAGED);
    }
}
