package cn.mingbai.workbook.csv;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookRefused;
import cn.mingbai.workbook.WorkbookSource;
import cn.mingbai.workbook.input.ChannelStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.channels.SeekableByteChannel;

/**
 * The characters of a text table. Stops a parser that reads on and on without finding the end of a field, which it would
 * hold in memory as a whole: a quotation mark never closed can make one field of the rest of the file.
 */
final class GuardedText extends Reader {

    /** Far beyond the longest field, so that it is only reached by fields that are refused anyway. */
    private static final int LONGEST_RUN = 1 << 20;

    private final SeekableByteChannel channel;
    private final ChannelStream bytes;
    private final Reader characters;
    private final int longestField;
    private long count;
    private long lastField;
    private int row = 1;

    GuardedText(WorkbookSource source, CsvFormat format, int longestField) {
        this.channel = ChannelStream.channelOf(source);
        this.bytes = new ChannelStream(channel, format.markLength(), source.size());
        this.characters = format.characters(bytes);
        this.longestField = longestField;
    }

    /** The parser has found the end of a field of this row. */
    void field(int ofRow) {
        row = ofRow;
        lastField = count;
    }

    /** Bytes read so far. */
    long position() {
        return bytes.position();
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        var read = characters.read(into, offset, length);
        count += Math.max(read, 0);
        if (count - lastField > LONGEST_RUN + length) {
            throw new WorkbookRefused(RefusalReason.CELL_TOO_LONG, row, longestField);
        }
        return read;
    }

    @Override
    public void close() {
        ChannelStream.close(channel);
    }
}
