package cn.mingbai.notice.board;

import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.board.ShownNotice.LineObjection;
import cn.mingbai.notice.content.NoticeContent;
import cn.mingbai.notice.seal.SealedContent;
import cn.mingbai.shared.AreaRange;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads notices. What a caller may see is decided by the area, and by the row policies behind it. */
@Repository
class NoticeReads {

    private final JdbcClient jdbc;

    NoticeReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Seal> byId(NoticeId id) {
        return jdbc.sql(Seal.SELECT + "WHERE n.id = ?")
                .param(id.value())
                .query(Seal::of)
                .optional();
    }

    Optional<Seal> byShortCode(String code) {
        return jdbc.sql(Seal.SELECT + "WHERE n.short_code = ?")
                .param(code)
                .query(Seal::of)
                .optional();
    }

    Optional<Seal> byNumber(String number) {
        return jdbc.sql(Seal.SELECT + "WHERE n.number = ?")
                .param(number)
                .query(Seal::of)
                .optional();
    }

    /**
     * Of an area, latest first.
     *
     * @param runningAt only those whose period runs at that moment; null for all
     * @param hanging only those that hang although their period is past at that moment; null for all
     */
    List<Seal> latest(AreaRange area, @Nullable Instant runningAt, @Nullable Instant hanging, Cursor after, int most) {
        return jdbc.sql(Seal.SELECT + """
                        WHERE n.area BETWEEN :lo AND :hi
                          AND (cast(:running AS timestamptz) IS NULL OR n.over_at > :running)
                          AND (cast(:hanging AS timestamptz) IS NULL OR n.over_at <= :hanging AND n.taken_down_at IS NULL)
                          AND (n.posted_at, n.id) < (:at, cast(:id AS uuid))
                        ORDER BY n.posted_at DESC, n.id DESC LIMIT :most""")
                .param("lo", area.lo())
                .param("hi", area.hi())
                .param("running", utc(runningAt))
                .param("hanging", utc(hanging))
                .param("at", utc(after.at()))
                .param("id", after.id())
                .param("most", most)
                .query(Seal::of)
                .list();
    }

    /** What it says, where the policies let the caller see it. */
    Optional<NoticeContent> content(NoticeId id) {
        return jdbc.sql("SELECT content FROM notice_content WHERE notice_id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(text -> SealedContent.read(text).content());
    }

    /** Whether the content still is what was sealed; also where the caller may not read it. */
    boolean isWhole(Seal seal) {
        return jdbc.sql("SELECT notice_content_digest(?) = ?")
                .params(seal.id().value(), seal.digest())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** An open objection goes before an answered one, a later answer before an earlier one. */
    Map<UUID, LineObjection> objections(NoticeId id) {
        var found = new HashMap<UUID, LineObjection>();
        jdbc.sql("SELECT line_id, state, outcome FROM objections_as_public(?) ORDER BY answered_at NULLS LAST")
                .param(id.value())
                .query(row -> {
                    var outcome = row.getString("outcome");
                    found.put(
                            row.getObject("line_id", UUID.class),
                            outcome == null ? LineObjection.BEING_INVESTIGATED : LineObjection.valueOf(outcome));
                });
        return found;
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
