package cn.mingbai.notice.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice as it lies in the database, for comparison with what it was sealed with. */
record SealedRow(
        long position,
        String number,
        byte[] previous,
        byte[] hash,
        List<Object> columns,
        @Nullable String content,
        Closing closing) {

    /** The taking down, if there was one. */
    record Closing(@Nullable Instant at, @Nullable String by, byte @Nullable [] hash) {

        boolean isAsSealed(byte[] notice) {
            if (at == null || by == null || hash == null) {
                return at == null && by == null && hash == null;
            }
            return at.equals(at.truncatedTo(ChronoUnit.SECONDS))
                    && Arrays.equals(hash, Digest.ofClosing(notice, at, by));
        }
    }

    static final String SELECT = """
            SELECT n.*, c.content FROM public_notice n LEFT JOIN notice_content c ON c.notice_id = n.id
                AND c.area = n.area AND c.over_at = n.over_at
             WHERE n.county = :county AND n.position > :after
             ORDER BY n.position LIMIT :most""";

    static SealedRow of(ResultSet row, int index) throws SQLException {
        return new SealedRow(
                row.getLong("position"),
                row.getString("number"),
                row.getBytes("previous"),
                row.getBytes("hash"),
                columns(row),
                row.getString("content"),
                new Closing(
                        instant(row, "taken_down_at"), row.getString("taken_down_by"), row.getBytes("closing_hash")));
    }

    UUID id() {
        return (UUID) columns.getFirst();
    }

    boolean isAsSealed(SealedContent sealed) {
        var link = sealed.link();
        return columns.equals(expected(sealed))
                && link.position() == position
                && link.previous().equals(HexFormat.of().formatHex(previous));
    }

    private static List<Object> columns(ResultSet row) throws SQLException {
        return List.of(
                row.getObject("id", UUID.class),
                row.getLong("area"),
                row.getString("number"),
                row.getString("short_code"),
                row.getString("kind"),
                row.getString("purpose"),
                row.getString("subject_kind"),
                row.getObject("subject_id", UUID.class),
                row.getInt("line_count"),
                row.getString("announces"),
                row.getString("not_before"),
                row.getInt("days"),
                Objects.requireNonNull(instant(row, "posted_at")),
                row.getString("posted_by"),
                row.getString("ends_on"));
    }

    private static List<Object> expected(SealedContent sealed) {
        var posted = sealed.content().posted();
        return List.of(
                posted.id().value(),
                posted.place().area(),
                posted.number(),
                posted.shortCode(),
                posted.kind().name(),
                posted.purpose(),
                posted.subject().kind(),
                posted.subject().id(),
                sealed.content().lines().size(),
                sealed.content().announced().name(),
                posted.notBefore().toString(),
                posted.period().days(),
                posted.at(),
                posted.by(),
                posted.endsOn().toString());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
