package cn.mingbai.procedure.evidence;

import cn.mingbai.procedure.evidence.EvidenceOutcome.Fault;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file is by its content, never by its name; nothing is decoded here and nothing executed. */
final class ScanCheck {

    static final int MAX_BYTES = 10 << 20;

    private static final long MAX_PIXELS = 120_000_000;
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] PNG_END = HexFormat.of().parseHex("0000000049454e44ae426082");
    /** Names in a PDF that make it act, carry other files or hide what it holds. */
    private static final List<String> ACTIVE = List.of(
            "/javascript",
            "/js",
            "/launch",
            "/openaction",
            "/aa",
            "/embeddedfile",
            "/embeddedfiles",
            "/richmedia",
            "/xfa",
            "/encrypt",
            "/submitform",
            "/importdata",
            "/gotoe",
            "/gotor",
            "/objstm");

    private static final Pattern NAME = Pattern.compile("/[a-z0-9#]+");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9a-f]{2})");

    private ScanCheck() {}

    /** Either what it is, or why it is refused. */
    record Found(@Nullable String mediaType, @Nullable Fault fault) {

        static Found a(String mediaType) {
            return new Found(mediaType, null);
        }

        static Found no(Fault fault) {
            return new Found(null, fault);
        }
    }

    static Found check(byte[] file) {
        if (file.length == 0) {
            return Found.no(Fault.EMPTY);
        }
        if (file.length > MAX_BYTES) {
            return Found.no(Fault.TOO_LARGE);
        }
        if (starts(file, PNG)) {
            return png(file);
        }
        if (file.length > 3 && file[0] == (byte) 0xff && file[1] == (byte) 0xd8 && file[2] == (byte) 0xff) {
            return jpeg(file);
        }
        return starts(file, "%PDF-".getBytes(StandardCharsets.US_ASCII)) ? pdf(file) : Found.no(Fault.NOT_A_SCAN);
    }

    private static Found png(byte[] file) {
        if (file.length < 45 || !ends(file, PNG_END) || !"IHDR".equals(text(file, 12, 4))) {
            return Found.no(Fault.DAMAGED);
        }
        var header = ByteBuffer.wrap(file, 16, 8);
        return sized(header.getInt(), header.getInt(), "image/png");
    }

    /** Walks the segments up to the frame, which states the size. */
    private static Found jpeg(byte[] file) {
        if (file[file.length - 2] != (byte) 0xff || file[file.length - 1] != (byte) 0xd9) {
            return Found.no(Fault.DAMAGED);
        }
        var at = 2;
        while (at + 9 < file.length) {
            if (file[at] != (byte) 0xff) {
                return Found.no(Fault.DAMAGED);
            }
            var marker = file[at + 1] & 0xff;
            var length = (file[at + 2] & 0xff) << 8 | file[at + 3] & 0xff;
            var isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (isFrame) {
                var height = (file[at + 5] & 0xff) << 8 | file[at + 6] & 0xff;
                var width = (file[at + 7] & 0xff) << 8 | file[at + 8] & 0xff;
                return sized(width, height, "image/jpeg");
            }
            if (length < 2) {
                return Found.no(Fault.DAMAGED);
            }
            at += 2 + length;
        }
        return Found.no(Fault.DAMAGED);
    }

    private static Found sized(int width, int height, String mediaType) {
        if (width <= 0 || height <= 0) {
            return Found.no(Fault.DAMAGED);
        }
        return (long) width * height > MAX_PIXELS ? Found.no(Fault.TOO_MANY_PIXELS) : Found.a(mediaType);
    }

    private static Found pdf(byte[] file) {
        var tail = text(file, Math.max(0, file.length - 1024), Math.min(1024, file.length));
        if (!tail.contains("%%EOF")) {
            return Found.no(Fault.DAMAGED);
        }
        var names = NAME.matcher(new String(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT));
        while (names.find()) {
            if (ACTIVE.contains(plain(names.group()))) {
                return Found.no(Fault.ACTIVE_CONTENT);
            }
        }
        return Found.a("application/pdf");
    }

    /** A name without the escapes behind which another name can hide. */
    private static String plain(String name) {
        return name.indexOf('#') < 0
                ? name
                : ESCAPE.matcher(name)
                        .replaceAll(hex -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(hex.group(1), 16))))
                        .toLowerCase(Locale.ROOT);
    }

    private static boolean starts(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    private static boolean ends(byte[] file, byte[] with) {
        return file.length >= with.length
                && Arrays.equals(file, file.length - with.length, file.length, with, 0, with.length);
    }

    private static String text(byte[] file, int from, int length) {
        return new String(file, from, length, StandardCharsets.ISO_8859_1);
    }
}
