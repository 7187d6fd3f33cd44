package cn.mingbai.workbook;

import cn.mingbai.workbook.SegmentedSource.Segment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes containers a decent library would not: parts twice, sizes that lie, names that differ, gigabytes of filler. */
@SuppressWarnings("ByteBufferBackingArray") // all of them are allocated here
final class ZipFixture {

    private final List<Segment> segments = new ArrayList<>();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private long position;
    private int entries;

    ZipFixture add(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    ZipFixture add(String name, byte[] content) {
        var checksum = new CRC32();
        checksum.update(content);
        return add(name, name, deflate(content), content.length, checksum.getValue(), 8);
    }

    /** A part whose directory entry declares another size and checksum than its content has. */
    ZipFixture addLying(String name, byte[] content, long declaredSize) {
        return add(name, name, deflate(content), declaredSize, 0, 8);
    }

    /** A part the local header of which has another name. */
    ZipFixture addRenamed(String name, String localName, String text) {
        var content = text.getBytes(StandardCharsets.UTF_8);
        var checksum = new CRC32();
        checksum.update(content);
        return add(name, localName, deflate(content), content.length, checksum.getValue(), 8);
    }

    /** A part stored as it is, with a long run of one character in the middle. */
    ZipFixture addStored(String name, String before, char filler, long times, String after) {
        var head = before.getBytes(StandardCharsets.UTF_8);
        var tail = after.getBytes(StandardCharsets.UTF_8);
        var size = head.length + times + tail.length;
        header(name, name, size, size, 0, 0);
        append(Segment.of(head));
        append(new Segment(new byte[] {(byte) filler}, times));
        append(Segment.of(tail));
        return this;
    }

    /** A deflated part that begins with a text and goes on with one letter; blocks that stand alone can be repeated. */
    ZipFixture addPacked(String name, String before, byte letter, long times) {
        var block = new byte[1 << 20];
        Arrays.fill(block, letter);
        var head = flushed(before.getBytes(StandardCharsets.UTF_8));
        var piece = flushed(block);
        var end = new byte[] {3, 0};
        var pieces = times / block.length;
        var packed = head.length + piece.length * pieces + end.length;
        header(name, name, packed, before.length() + times, 0, 8);
        append(Segment.of(head));
        append(new Segment(piece, pieces));
        append(Segment.of(end));
        return this;
    }

    /** Ends at a byte and refers to nothing before it. */
    private static byte[] flushed(byte[] content) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        var packed = new byte[content.length + 100];
        var length = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    private ZipFixture add(String name, String localName, byte[] packed, long size, long checksum, int method) {
        header(name, localName, packed.length, size, checksum, method);
        append(Segment.of(packed));
        return this;
    }

    private void header(String name, String localName, long packed, long size, long checksum, int method) {
        var central = name.getBytes(StandardCharsets.UTF_8);
        var entry = little(46 + central.length).putInt(0x02014b50).putShort((short) 20);
        fields(entry, packed, size, checksum, method).putShort((short) central.length);
        entry.position(42).putInt((int) position).put(central);
        directory.writeBytes(entry.array());
        var local = localName.getBytes(StandardCharsets.UTF_8);
        var header = little(30 + local.length).putInt(0x04034b50);
        fields(header, packed, size, checksum, method).putShort((short) local.length);
        header.position(30).put(local);
        append(Segment.of(header.array()));
        entries++;
    }

    private static ByteBuffer fields(ByteBuffer into, long packed, long size, long checksum, int method) {
        into.putShort((short) 20)
                .putShort((short) 0x800)
                .putShort((short) method)
                .putInt(0x00210000);
        return into.putInt((int) checksum).putInt((int) packed).putInt((int) size);
    }

    private void append(Segment segment) {
        segments.add(segment);
        position += segment.length();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] deflate(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try (var out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    WorkbookSource source(String fileName) {
        var end = little(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries);
        end.putInt(directory.size()).putInt((int) position);
        var all = new ArrayList<>(segments);
        all.add(Segment.of(directory.toByteArray()));
        all.add(Segment.of(end.array()));
        return new SegmentedSource(fileName, all);
    }
}
