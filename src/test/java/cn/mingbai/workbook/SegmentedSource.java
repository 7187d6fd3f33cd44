package cn.mingbai.workbook;

import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.List;

/** A file of any length that is never held: some bytes are written out, some stand for millions of the same. */
final class SegmentedSource implements WorkbookSource {

    /** The bytes, repeated so often. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Segment(byte[] bytes, long times) {

        long length() {
            return bytes.length * times;
        }

        static Segment of(byte[] bytes) {
            return new Segment(bytes, 1);
        }
    }

    private final String fileName;
    private final List<Segment> segments;

    SegmentedSource(String fileName, List<Segment> segments) {
        this.fileName = fileName;
        this.segments = segments;
    }

    @Override
    public String fileName() {
        return fileName;
    }

    @Override
    public long size() {
        return segments.stream().mapToLong(Segment::length).sum();
    }

    @Override
    public SeekableByteChannel open() {
        return new Channel();
    }

    private final class Channel implements SeekableByteChannel {

        private long position;

        @Override
        public int read(ByteBuffer into) {
            var start = 0L;
            for (var segment : segments) {
                if (position < start + segment.length()) {
                    return read(into, segment, position - start);
                }
                start += segment.length();
            }
            return -1;
        }

        private int read(ByteBuffer into, Segment segment, long from) {
            var count = (int) Math.min(into.remaining(), segment.length() - from);
            if (segment.bytes().length == 1) {
                var filler = new byte[count];
                Arrays.fill(filler, segment.bytes()[0]);
                into.put(filler);
            } else {
                for (int i = 0; i < count; i++) {
                    into.put(segment.bytes()[(int) ((from + i) % segment.bytes().length)]);
                }
            }
            position += count;
            return count;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public SeekableByteChannel position(long newPosition) {
            position = newPosition;
            return this;
        }

        @Override
        public long size() {
            return SegmentedSource.this.size();
        }

        @Override
        public int write(ByteBuffer from) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }
}
