package cn.mingbai.workbook.input;

import cn.mingbai.workbook.WorkbookSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * A range of a channel as a stream. A failure of the channel leaves as {@link UncheckedIOException}, so every
 * {@link IOException} the decoders above it throw is a fault of the content. Single bytes are not buffered here.
 */
public final class ChannelStream extends InputStream {

    private final SeekableByteChannel channel;
    private final long end;
    private long position;

    /** The bytes from start (inclusive) to end (exclusive); closing the stream leaves the channel open. */
    public ChannelStream(SeekableByteChannel channel, long start, long end) {
        this.channel = channel;
        this.position = start;
        this.end = end;
    }

    /** Opens a new channel of the source. */
    public static SeekableByteChannel channelOf(WorkbookSource source) {
        try {
            return source.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes a channel that was only read. */
    public static void close(SeekableByteChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes of the channel before the next one to be read. */
    public long position() {
        return position;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        var wanted = (int) Math.min(length, end - position);
        if (wanted <= 0) {
            return -1;
        }
        try {
            channel.position(position);
            var read = channel.read(ByteBuffer.wrap(into, offset, wanted));
            position += Math.max(read, 0);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long skip(long count) {
        var skipped = Math.max(0, Math.min(count, end - position));
        position += skipped;
        return skipped;
    }
}
