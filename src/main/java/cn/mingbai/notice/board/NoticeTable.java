package cn.mingbai.notice.board;

import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.NoticeSubject;
import cn.mingbai.notice.content.ContentLine;
import cn.mingbai.notice.content.NoticeContent;
import cn.mingbai.notice.period.NoticeDays;
import cn.mingbai.notice.seal.Digest;
import cn.mingbai.notice.seal.Link;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes notices: once, and then only that they were taken down. */
@Repository
class NoticeTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    NoticeTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** How far a county's chain has come. */
    record ChainEnd(long length, byte[] head) {}

    /** Waits for whoever posts in this county now; nobody else does until this transaction ends. */
    ChainEnd lockChain(long county) {
        return jdbc.sql("SELECT * FROM lock_notice_chain(?)")
                .param(county)
                .query((row, number) -> new ChainEnd(row.getLong("length"), row.getBytes("head")))
                .single();
    }

    void add(long county, NoticeContent content, Link link, NoticeDays days, String canonical) {
        var posted = content.posted();
        jdbc.sql("""
                        INSERT INTO public_notice (id, county, position, area, number, short_code, kind, purpose,
                            subject_kind, subject_id, line_count, announces, not_before, days, posted_at, posted_by, ends_on, over_at,
                            previous, hash)
                        VALUES (:id, :county, :position, :area, :number, :shortCode, :kind, :purpose, :subjectKind,
                            :subjectId, :lines, :announces, :notBefore, :days, :at, :by, :endsOn, :overAt, :previous, :hash)""")
                .param("id", posted.id().value())
                .param("county", county)
                .param("position", link.position())
                .param("area", posted.place().area())
                .param("number", posted.number())
                .param("shortCode", posted.shortCode())
                .param("kind", posted.kind().name())
                .param("purpose", posted.purpose())
                .param("subjectKind", posted.subject().kind())
                .param("subjectId", posted.subject().id())
                .param("lines", content.lines().size())
                .param("announces", content.announced().name())
                .param("notBefore", posted.notBefore())
                .param("days", posted.period().days())
                .param("at", utc(posted.at()))
                .param("by", posted.by())
                .param("endsOn", posted.endsOn())
                .param("overAt", utc(days.overAt()))
                .param("previous", HexFormat.of().parseHex(link.previous()))
                .param("hash", Digest.of(canonical))
                .update();
        jdbc.sql("INSERT INTO notice_content (notice_id, area, over_at, content) VALUES (?, ?, ?, ?)")
                .params(posted.id().value(), posted.place().area(), utc(days.overAt()), canonical)
                .update();
        addLines(posted.id().value(), posted.place().area(), content.lines());
    }

    /** False where it was taken down already. */
    boolean takeDown(NoticeId id, byte[] hash, Instant at, String by) {
        return jdbc.sql("""
                                UPDATE public_notice SET taken_down_at = ?, taken_down_by = ?, closing_hash = ?
                                 WHERE id = ? AND taken_down_at IS NULL""")
                        .params(utc(at), by, Digest.ofClosing(hash, at, by), id.value())
                        .update()
                == 1;
    }

    NoticeSubject subject(NoticeId id) {
        return jdbc.sql("SELECT subject_kind, subject_id FROM public_notice WHERE id = ?")
                .param(id.value())
                .query((row, number) ->
                        new NoticeSubject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)))
                .single();
    }

    private void addLines(UUID notice, long area, List<ContentLine> lines) {
        var rows = new ArrayList<Object[]>();
        for (var line : lines) {
            rows.add(new Object[] {notice, area, rows.size() + 1, line.id()});
        }
        batches.batchUpdate("INSERT INTO notice_line (notice_id, area, position, line_id) VALUES (?, ?, ?, ?)", rows);
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
