package cn.mingbai.notice.objection;

import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.ObjectionId;
import cn.mingbai.notice.ObjectionLevel;
import cn.mingbai.notice.ObjectionOutcome;
import cn.mingbai.notice.board.Cursor;
import cn.mingbai.shared.AreaRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of objections; each step is a conditional UPDATE that says whether it took effect. */
@Repository
class ObjectionTable {

    private final JdbcClient jdbc;

    ObjectionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ObjectionId id, NewObjection raised) {
        jdbc.sql("""
                        INSERT INTO objection (id, reference, notice_id, area, line_id, level, raised_at, raised_by, due_on,
                            objector, telephone, text)
                        VALUES (:id, :reference, :notice, :area, :line, :level, :at, :by, :due, :objector, :telephone,
                            :text)""")
                .param("id", id.value())
                .param("reference", raised.reference())
                .param("notice", raised.notice().value())
                .param("area", raised.area())
                .param("line", raised.complaint().lineId())
                .param("level", raised.level().name())
                .param("at", utc(raised.at()))
                .param("by", raised.by())
                .param("due", raised.dueOn())
                .param("objector", raised.complaint().objector())
                .param("telephone", raised.telephone())
                .param("text", raised.complaint().text())
                .update();
    }

    Optional<Objection> find(ObjectionId id) {
        return jdbc.sql(Objection.SELECT + "WHERE o.id = ?")
                .param(id.value())
                .query(Objection::of)
                .optional();
    }

    Optional<byte[]> telephone(ObjectionId id) {
        return jdbc.sql("SELECT telephone FROM objection WHERE id = ?")
                .param(id.value())
                .query((row, number) -> row.getBytes("telephone"))
                .optional();
    }

    /** Which objections are asked for: of an area, at these levels, in these states. */
    record Wanted(AreaRange area, Set<ObjectionLevel> levels, Set<ObjectionState> states) {}

    /** Latest first. */
    List<Objection> latest(Wanted wanted, Cursor after, int most) {
        return jdbc.sql(Objection.SELECT + """
                        WHERE o.area BETWEEN ? AND ? AND o.level = ANY (?) AND o.state = ANY (?)
                          AND (o.raised_at, o.id) < (?, ?)
                        ORDER BY o.raised_at DESC, o.id DESC LIMIT ?""")
                .params(
                        wanted.area().lo(),
                        wanted.area().hi(),
                        names(wanted.levels()),
                        names(wanted.states()),
                        utc(after.at()),
                        after.id(),
                        most)
                .query(Objection::of)
                .list();
    }

    boolean investigate(ObjectionId id, List<String> investigators, Instant at) {
        return jdbc.sql("""
                                UPDATE objection SET state = 'INVESTIGATING', investigators = ?, investigating_since = ?,
                                       version = version + 1
                                 WHERE id = ? AND state = 'RAISED'""")
                        .params(investigators.toArray(String[]::new), utc(at), id.value())
                        .update()
                == 1;
    }

    boolean answer(ObjectionId id, ObjectionOutcome outcome, String answer, Instant at, String by) {
        return jdbc.sql("""
                                UPDATE objection SET state = 'ANSWERED', outcome = ?, answer = ?, answered_at = ?,
                                       answered_by = ?, version = version + 1
                                 WHERE id = ? AND state = 'INVESTIGATING'""")
                        .params(outcome.name(), answer, utc(at), by, id.value())
                        .update()
                == 1;
    }

    Set<UUID> openOn(Collection<UUID> lines) {
        return new HashSet<>(jdbc.sql("SELECT line_id FROM lines_with_open_objection(?)")
                .param(lines.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    long raisedInPublicSince(NoticeId notice, Instant since) {
        return jdbc.sql("SELECT public_objections_since(?, ?)")
                .params(notice.value(), utc(since))
                .query(Long.class)
                .single();
    }

    /** How many wait at a level, how many of them are past their day, and since when the oldest waits. */
    ObjectionsWaiting waiting(AreaRange area, ObjectionLevel level, LocalDate today) {
        return jdbc.sql("""
                        SELECT count(*) AS waiting, count(*) FILTER (WHERE due_on < ?) AS overdue, min(raised_at) AS since
                          FROM objection WHERE area BETWEEN ? AND ? AND level = ? AND state <> 'ANSWERED'""")
                .params(today, area.lo(), area.hi(), level.name())
                .query(ObjectionsWaiting::of)
                .single();
    }

    private static String[] names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toArray(String[]::new);
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
