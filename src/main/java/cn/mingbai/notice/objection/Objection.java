package cn.mingbai.notice.objection;

import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.NoticeKind;
import cn.mingbai.notice.ObjectionId;
import cn.mingbai.notice.ObjectionLevel;
import cn.mingbai.notice.ObjectionOutcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One objection, without the telephone, which is read on its own and leaves a trace.
 *
 * @param objection who raised what, when
 * @param notice against which notice
 * @param investigators the two who investigate; empty before
 * @param result null until it is answered
 */
public record Objection(
        ObjectionId id,
        Raised objection,
        Against notice,
        ObjectionState state,
        List<String> investigators,
        @Nullable Result result) {

    static final String SELECT = """
            SELECT o.id, o.reference, o.notice_id, o.area, o.line_id, o.level, o.raised_at, o.raised_by, o.due_on,
                   o.objector, o.text, o.state, o.investigators, o.outcome, o.answer, o.answered_at, o.answered_by,
                   n.number, n.kind, n.posted_by, r.full_name
              FROM objection o JOIN public_notice n ON n.id = o.notice_id JOIN region r ON r.lo = o.area
            """;

    /**
     * Who raised what.
     *
     * @param by sign-in name of the officer who wrote it down; null where it came over the public page
     */
    public record Raised(
            String reference,
            ObjectionLevel level,
            Instant at,
            @Nullable String by,
            LocalDate dueOn,
            String objector,
            String text) {}

    /** Against which line of which notice. */
    public record Against(
            NoticeId id, String number, NoticeKind kind, String postedBy, long area, String place, UUID lineId) {}

    /** What came of it. */
    public record Result(ObjectionOutcome outcome, String answer, Instant at, String by) {}

    /** Whether it is past the day by which it is to be answered. */
    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && objection.dueOn().isBefore(today);
    }

    static Objection of(ResultSet row, int number) throws SQLException {
        return new Objection(
                new ObjectionId(row.getObject("id", UUID.class)),
                new Raised(
                        row.getString("reference"),
                        ObjectionLevel.valueOf(row.getString("level")),
                        moment(row, "raised_at"),
                        row.getString("raised_by"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("objector"),
                        row.getString("text")),
                new Against(
                        new NoticeId(row.getObject("notice_id", UUID.class)),
                        row.getString("number"),
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getString("posted_by"),
                        row.getLong("area"),
                        row.getString("full_name"),
                        row.getObject("line_id", UUID.class)),
                ObjectionState.valueOf(row.getString("state")),
                investigators(row),
                result(row));
    }

    private static List<String> investigators(ResultSet row) throws SQLException {
        var names = row.getArray("investigators");
        return names == null ? List.of() : List.of((String[]) names.getArray());
    }

    private static @Nullable Result result(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Result(
                        ObjectionOutcome.valueOf(outcome),
                        row.getString("answer"),
                        moment(row, "answered_at"),
                        Objects.requireNonNull(row.getString("answered_by")));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
