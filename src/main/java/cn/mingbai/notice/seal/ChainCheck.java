package cn.mingbai.notice.seal;

import cn.mingbai.notice.content.ContentLine;
import cn.mingbai.notice.seal.SealFinding.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Walks one chain notice by notice and says where it is not as it was sealed. Holds one notice and the digest before it. */
final class ChainCheck {

    private final String county;
    private final Consumer<SealFinding> found;
    private long next = 1;
    private byte[] before = new byte[32];

    ChainCheck(String county, Consumer<SealFinding> found) {
        this.county = county;
        this.found = found;
    }

    /** @param lines ids of the lines by position, of each notice */
    void walk(SealedRow row, Map<UUID, List<UUID>> lines) {
        for (; next < row.position(); next++) {
            add(next, "", Fault.NOTICE_MISSING);
        }
        if (!Arrays.equals(row.previous(), before)) {
            add(row, Fault.ORDER_CHANGED);
        }
        content(row, lines.getOrDefault(row.id(), List.of()));
        if (!row.closing().isAsSealed(row.hash())) {
            add(row, Fault.CLOSING_CHANGED);
        }
        before = row.hash();
        next = row.position() + 1;
    }

    /** The last notice was walked past; compares with where the chain ended when it was posted. */
    void end(long length, byte[] head) {
        for (; next <= length; next++) {
            add(next, "", Fault.NOTICE_MISSING);
        }
        if (!Arrays.equals(before, head)) {
            add(length, "", Fault.END_CHANGED);
        }
    }

    private void content(SealedRow row, List<UUID> lines) {
        var content = row.content();
        if (content == null) {
            add(row, Fault.CONTENT_MISSING);
            return;
        }
        if (!Arrays.equals(Digest.of(content), row.hash())) {
            add(row, Fault.CONTENT_CHANGED);
        }
        SealedContent sealed;
        try {
            sealed = SealedContent.read(content);
        } catch (RuntimeException unreadable) {
            // changed so that it is no notice any more: the digest has told it already
            return;
        }
        if (!sealed.link().county().equals(county) || !row.isAsSealed(sealed)) {
            add(row, Fault.ROW_CHANGED);
        }
        if (!sealed.content().lines().stream().map(ContentLine::id).toList().equals(lines)) {
            add(row, Fault.LINES_CHANGED);
        }
    }

    private void add(SealedRow row, Fault fault) {
        add(row.position(), row.number(), fault);
    }

    private void add(long position, String number, Fault fault) {
        found.accept(new SealFinding(county, position, number, fault));
    }
}
