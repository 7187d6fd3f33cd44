package cn.mingbai.notice.objection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What waits for answers. */
record ObjectionsWaiting(
        long waiting, long overdue, @Nullable LocalDate since) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    static ObjectionsWaiting of(ResultSet row, int number) throws SQLException {
        var since = row.getObject("since", OffsetDateTime.class);
        return new ObjectionsWaiting(
                row.getLong("waiting"),
                row.getLong("overdue"),
                since == null ? null : since.atZoneSameInstant(CHINA).toLocalDate());
    }
}
