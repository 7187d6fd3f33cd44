package cn.mingbai.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on disk, for measurements that memory is too small for. */
record FileSource(Path file) implements WorkbookSource {

    @Override
    public String fileName() {
        return file.getFileName().toString();
    }

    @Override
    public long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SeekableByteChannel open() throws IOException {
        return FileChannel.open(file);
    }
}
