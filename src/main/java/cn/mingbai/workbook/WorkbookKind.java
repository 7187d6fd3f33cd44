package cn.mingbai.workbook;

import cn.mingbai.workbook.input.ChannelStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;

/** What a file is by its first bytes. Everything that is no container is tried as text, where the rest is refused. */
enum WorkbookKind {
    XLSX,
    XLS,
    TEXT;

    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final byte[] EMPTY_ZIP = HexFormat.of().parseHex("504b0506");
    private static final byte[] COMPOUND = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    /** Refuses what is empty or larger than the limit before anything else is read. */
    static WorkbookKind of(WorkbookSource source, WorkbookLimits limits) {
        if (source.size() == 0) {
            throw new WorkbookRefused(RefusalReason.EMPTY_FILE);
        }
        if (source.size() > limits.fileBytes()) {
            throw new WorkbookRefused(RefusalReason.TOO_LARGE, limits.fileBytes() >> 20);
        }
        var head = head(source);
        if (startsWith(head, ZIP) || startsWith(head, EMPTY_ZIP)) {
            return XLSX;
        }
        return startsWith(head, COMPOUND) ? XLS : TEXT;
    }

    private static byte[] head(WorkbookSource source) {
        try (var channel = source.open()) {
            return new ChannelStream(channel, 0, source.size()).readNBytes(8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}
