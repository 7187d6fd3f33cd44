package cn.mingbai.notice.board;

import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.NoticeStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where notices stand: two queries, however many are asked for. */
@Repository
class NoticeStates {

    private final JdbcClient jdbc;

    NoticeStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<NoticeId, NoticeStatus> of(Collection<NoticeId> ids) {
        var asked = ids.stream().map(NoticeId::value).toArray(UUID[]::new);
        var open = new HashMap<UUID, Set<UUID>>();
        jdbc.sql("SELECT notice_id, line_id FROM open_objections_of_notices(?)")
                .param(asked)
                .query(row -> {
                    open.computeIfAbsent(row.getObject("notice_id", UUID.class), id -> new HashSet<>())
                            .add(row.getObject("line_id", UUID.class));
                });
        var found = new HashMap<NoticeId, NoticeStatus>();
        jdbc.sql("SELECT id, posted_at, ends_on, over_at, taken_down_at FROM public_notice WHERE id = ANY (?)")
                .param(asked)
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    found.put(new NoticeId(id), status(row, open.getOrDefault(id, Set.of())));
                });
        return found;
    }

    private static NoticeStatus status(ResultSet row, Set<UUID> open) throws SQLException {
        return new NoticeStatus(
                moment(row, "posted_at"),
                row.getObject("ends_on", LocalDate.class),
                moment(row, "over_at"),
                optionalMoment(row, "taken_down_at"),
                open);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant optionalMoment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
