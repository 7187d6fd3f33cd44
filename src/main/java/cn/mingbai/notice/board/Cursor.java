package cn.mingbai.notice.board;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of notices or objections goes on: behind this moment and id. */
public record Cursor(Instant at, UUID id) {

    private static final Cursor START = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    /** One that cannot be read begins anew. */
    public static Cursor parse(@Nullable String text) {
        if (text == null || text.indexOf('_') < 0) {
            return START;
        }
        try {
            var split = text.indexOf('_');
            return new Cursor(Instant.parse(text.substring(0, split)), UUID.fromString(text.substring(split + 1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return START;
        }
    }

    @Override
    public String toString() {
        return at + "_" + id;
    }
}
