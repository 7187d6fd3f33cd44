package cn.mingbai.exit.county.evaluation;

import cn.mingbai.criteria.standard.Criterion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector found in a household.
 *
 * @param version counts from 1; a correction is a further one
 * @param fault whether it was wrongly exited, or missed; null where that is not asked
 * @param criterion which of them is not met
 * @param correction why this one replaces the one before; empty in the first
 */
public record Result(
        int version,
        @Nullable Boolean fault,
        @Nullable Criterion criterion,
        String reason,
        @Nullable Approval approval,
        String correction,
        LocalDate visitedOn,
        Instant enteredAt,
        String enteredBy) {

    /** Whether something was found that has to be corrected. */
    public boolean isFault() {
        return Boolean.TRUE.equals(fault);
    }

    static Result of(ResultSet row) throws SQLException {
        var fault = row.getBoolean("fault");
        var asked = !row.wasNull();
        var criterion = row.getString("criterion");
        var approval = row.getString("approval");
        return new Result(
                row.getInt("version"),
                asked ? fault : null,
                criterion == null ? null : Criterion.valueOf(criterion),
                row.getString("reason"),
                approval == null ? null : Approval.valueOf(approval),
                row.getString("correction"),
                row.getObject("visited_on", LocalDate.class),
                row.getTimestamp("entered_at").toInstant(),
                row.getString("entered_by"));
    }
}
