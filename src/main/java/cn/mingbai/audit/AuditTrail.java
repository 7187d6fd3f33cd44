package cn.mingbai.audit;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Role;
import cn.mingbai.shared.KeysetPage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail, newest first. An auditor reads what lies in his area; the database holds him to it as well. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('AUDIT_READ')")
public class AuditTrail {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final CurrentOfficer current;

    AuditTrail(JdbcClient jdbc, CurrentOfficer current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** @param before cursor of the page before this one; one that cannot be read begins anew */
    public KeysetPage<AuditLine> read(AuditFilter filter, @Nullable String before) {
        var scope = current.require().place().range();
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, @Nullable Object>();
        // Entries that belong to no place are left to the row policy.
        conditions.add("(e.area BETWEEN :lo AND :hi OR e.area IS NULL)");
        values.put("lo", scope.lo());
        values.put("hi", scope.hi());
        conditions.add("e.id < :before");
        values.put("before", key(before));
        if (filter.day() != null) {
            conditions.add("e.at >= :from AND e.at < :until");
            values.put("from", startOf(filter.day()));
            values.put("until", startOf(filter.day().plusDays(1)));
        }
        if (filter.officer() != null) {
            conditions.add("e.actor = :officer");
            values.put("officer", filter.officer());
        }
        if (filter.action() != null) {
            conditions.add("e.action = :action");
            values.put("action", filter.action());
        }
        values.put("most", PAGE + 1);
        var rows = jdbc.sql("""
                        SELECT e.*, post.full_name AS post, place.full_name AS place
                          FROM audit_entry e
                          LEFT JOIN region post ON post.code = e.post_code
                          LEFT JOIN region place ON place.lo = e.area
                         WHERE %s
                         ORDER BY e.id DESC
                         LIMIT :most""".formatted(String.join(" AND ", conditions)))
                .params(values)
                .query(AuditTrail::line)
                .list();
        return KeysetPage.of(rows, PAGE, line -> Long.toString(line.id()));
    }

    private static long key(@Nullable String cursor) {
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(CHINA).toOffsetDateTime();
    }

    private static AuditLine line(ResultSet row, int number) throws SQLException {
        var role = row.getString("role");
        return new AuditLine(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                role == null ? null : Role.valueOf(role),
                row.getString("post"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("place"),
                row.getString("reason"),
                row.getString("remote_address"));
    }
}
