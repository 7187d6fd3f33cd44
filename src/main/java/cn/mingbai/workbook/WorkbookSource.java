package cn.mingbai.workbook;

import cn.mingbai.workbook.input.BytesSource;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/**
 * A file someone handed in, as bytes that can be read more than once. The bytes may live encrypted in a database: each
 * call of {@link #open()} gives a new channel at position 0, and nothing is written to disk by this module.
 */
public interface WorkbookSource {

    /** The name the sender gave; for messages only, the content decides the type. */
    String fileName();

    /** Size in bytes, as {@link SeekableByteChannel#size()} of every channel opened. */
    long size();

    /**
     * A new channel for reading; the caller closes it.
     *
     * @throws IOException when the store cannot be read: an accident, reported as
     *     {@link java.io.UncheckedIOException} and never as a refusal of the file
     */
    SeekableByteChannel open() throws IOException;

    /** A source held in memory, for small files and tests; the array is not copied. */
    static WorkbookSource of(String fileName, byte[] bytes) {
        return new BytesSource(fileName, bytes);
    }
}
