package cn.mingbai.household.roster.upload;

import cn.mingbai.workbook.WorkbookSource;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A file that is held in chunks of equal size, fetched one at a time and a few of them kept at hand.
 *
 * @param chunk gives the chunk with this position, from 0
 */
record ChunkedSource(String fileName, long size, int chunkBytes, IntFunction<byte[]> chunk) implements WorkbookSource {

    private static final int AT_HAND = 4;

    @Override
    public SeekableByteChannel open() {
        return new Channel();
    }

    private final class Channel implements SeekableByteChannel {

        private final Map<Integer, byte[]> atHand = new LinkedHashMap<>(AT_HAND, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, byte[]> eldest) {
                return size() > AT_HAND;
            }
        };
        private long position;
        private boolean open = true;

        @Override
        public int read(ByteBuffer target) throws ClosedChannelException {
            requireOpen();
            if (position >= size) {
                return -1;
            }
            var read = 0;
            while (target.hasRemaining() && position < size) {
                var bytes = atHand.computeIfAbsent((int) (position / chunkBytes), chunk::apply);
                var from = (int) (position % chunkBytes);
                var length = Math.min(bytes.length - from, target.remaining());
                target.put(bytes, from, length);
                position += length;
                read += length;
            }
            return read;
        }

        @Override
        public SeekableByteChannel position(long newPosition) throws ClosedChannelException {
            requireOpen();
            position = newPosition;
            return this;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void close() {
            open = false;
            atHand.clear();
        }

        @Override
        public int write(ByteBuffer source) {
            throw new NonWritableChannelException();
        }

        @Override
        public SeekableByteChannel truncate(long newSize) {
            throw new NonWritableChannelException();
        }

        private void requireOpen() throws ClosedChannelException {
            if (!open) {
                throw new ClosedChannelException();
            }
        }
    }
}
