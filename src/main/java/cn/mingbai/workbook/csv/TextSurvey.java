package cn.mingbai.workbook.csv;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookRefused;
import cn.mingbai.workbook.WorkbookSource;
import cn.mingbai.workbook.input.ChannelStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decides the encoding of a text once, by decoding all of it strictly: UTF-16 with its mark, UTF-8, else GB18030. What is
 * none of them is refused; no character is ever replaced by a sign for "unknown".
 */
final class TextSurvey {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BLOCK = 1 << 16;

    /** So many Chinese characters in UTF-8 do not come about by chance: the file is UTF-8 with a fault further on. */
    private static final int CERTAINLY_UTF8 = 8;

    /** What was seen before decoding ended. */
    private record Seen(boolean complete, long wideCharacters) {}

    private final WorkbookSource source;
    private final StringBuilder beginning = new StringBuilder();

    private TextSurvey(WorkbookSource source) {
        this.source = source;
    }

    static CsvFormat of(WorkbookSource source) {
        var survey = new TextSurvey(source);
        var mark = survey.mark();
        var charset = survey.charset(mark);
        return new CsvFormat(charset, mark.length(), Separators.mostLikely(survey.beginning));
    }

    private record Mark(Charset charset, int length) {}

    private Mark mark() {
        try (var channel = source.open()) {
            var head = new ChannelStream(channel, 0, source.size()).readNBytes(3);
            if (head.length == 3 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb && head[2] == (byte) 0xbf) {
                return new Mark(StandardCharsets.UTF_8, 3);
            }
            if (head.length >= 2 && head[0] == (byte) 0xff && head[1] == (byte) 0xfe) {
                return new Mark(StandardCharsets.UTF_16LE, 2);
            }
            if (head.length >= 2 && head[0] == (byte) 0xfe && head[1] == (byte) 0xff) {
                return new Mark(StandardCharsets.UTF_16BE, 2);
            }
            return new Mark(StandardCharsets.UTF_8, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Charset charset(Mark mark) {
        var seen = decode(mark.charset(), mark.length());
        if (seen.complete()) {
            return mark.charset();
        }
        var decided = mark.length() > 0 || seen.wideCharacters() >= CERTAINLY_UTF8;
        if (decided || !decode(GB18030, 0).complete()) {
            throw new WorkbookRefused(RefusalReason.UNREADABLE_TEXT);
        }
        return GB18030;
    }

    private Seen decode(Charset charset, int from) {
        beginning.setLength(0);
        var wide = 0L;
        try (var channel = source.open()) {
            var bytes = new ChannelStream(channel, from, source.size());
            var decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            var in = ByteBuffer.allocate(BLOCK);
            var out = CharBuffer.allocate(BLOCK);
            for (var last = false; !last; ) {
                var read = bytes.read(in.array(), in.position(), in.remaining());
                last = read < 0;
                in.position(in.position() + Math.max(read, 0)).flip();
                var result = decoder.decode(in, out, last);
                wide += look(out.flip());
                out.clear();
                if (result.isError()) {
                    return new Seen(false, wide);
                }
                in.compact();
            }
            return new Seen(decoder.flush(out).isUnderflow(), wide);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the beginning, counts the wide characters, and refuses what no text contains. */
    private long look(CharBuffer text) {
        if (beginning.length() < BLOCK) {
            beginning.append(text, 0, Math.min(text.length(), BLOCK - beginning.length()));
            NotText.refuse(beginning);
        }
        var wide = 0L;
        var characters = text.array();
        for (int i = 0; i < text.limit(); i++) {
            if (characters[i] >= 0x800) {
                wide++;
            } else if (characters[i] < ' ' && NotText.isBinary(characters[i])) {
                throw new WorkbookRefused(RefusalReason.NOT_A_WORKBOOK);
            }
        }
        return wide;
    }
}
