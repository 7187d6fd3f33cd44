package cn.mingbai.workbook.input;

import cn.mingbai.workbook.WorkbookSource;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A source held in memory. */
public final class BytesSource implements WorkbookSource {

    private final String fileName;
    private final byte[] bytes;

    public BytesSource(String fileName, byte[] bytes) {
        this.fileName = fileName;
        this.bytes = bytes;
    }

    @Override
    public String fileName() {
        return fileName;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public SeekableByteChannel open() {
        return new SeekableInMemoryByteChannel(bytes);
    }
}
