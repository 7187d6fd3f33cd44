package cn.mingbai.notice.board;

import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.NoticeKind;
import cn.mingbai.notice.content.Announced;
import cn.mingbai.notice.period.NoticeDays;
import cn.mingbai.notice.seal.CheckCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stays of a notice for good and holds no name: the seal and the dates.
 *
 * @param place full name of where it hangs
 * @param area number of that place
 * @param position in the chain of its county
 * @param announced what its lines are
 * @param lines how many it has
 * @param overAt the end of its last full day
 * @param hash digest of the canonical text, in hexadecimal digits
 * @param previous that of the notice before it
 */
public record Seal(
        NoticeId id,
        String number,
        String shortCode,
        NoticeKind kind,
        String purpose,
        String place,
        long area,
        long position,
        Announced announced,
        int lines,
        Instant postedAt,
        String postedBy,
        LocalDate endsOn,
        Instant overAt,
        @Nullable Instant takenDownAt,
        String hash,
        String previous) {

    static final String SELECT = "SELECT n.*, r.full_name FROM public_notice n JOIN region r ON r.lo = n.area ";

    static Seal of(ResultSet row, int number) throws SQLException {
        return new Seal(
                new NoticeId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("short_code"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("purpose"),
                row.getString("full_name"),
                row.getLong("area"),
                row.getLong("position"),
                Announced.valueOf(row.getString("announces")),
                row.getInt("line_count"),
                NoticeStates.moment(row, "posted_at"),
                row.getString("posted_by"),
                row.getObject("ends_on", LocalDate.class),
                NoticeStates.moment(row, "over_at"),
                NoticeStates.optionalMoment(row, "taken_down_at"),
                HexFormat.of().formatHex(row.getBytes("hash")),
                HexFormat.of().formatHex(row.getBytes("previous")));
    }

    /** The code on the printed sheet. */
    public CheckCode checkCode() {
        return CheckCode.of(HexFormat.of().parseHex(hash));
    }

    /** Whether the period still runs, which is as long as the website shows the names. */
    public boolean runs(Instant now) {
        return now.isBefore(overAt);
    }

    public long daysLeft(Instant now) {
        return NoticeDays.daysLeft(endsOn, now);
    }

    /** Where the notice stands, for its label. */
    public State state(Instant now) {
        return takenDownAt != null ? State.TAKEN_DOWN : runs(now) ? State.RUNNING : State.TO_TAKE_DOWN;
    }

    /** Where a notice stands. */
    public enum State {
        /** It hangs and its period runs. */
        RUNNING,
        /** Its period is past and it has to be taken down. */
        TO_TAKE_DOWN,
        TAKEN_DOWN
    }

    byte[] digest() {
        return HexFormat.of().parseHex(hash);
    }
}
