package cn.mingbai.household.search;

import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.privacy.FieldCipher;
import cn.mingbai.shared.AreaRange;
import cn.mingbai.shared.KeysetPage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Members whose name, or its initials, begins as asked: a range in byte order on an index that begins with the name, which
 * a row policy lets through where it would stop a pattern match.
 */
@Component
class NameQueries {

    private static final String PAGE = """
            SELECT %1$s, m.name AS match_name, m.relation AS match_relation, m.id AS match_id
              FROM (SELECT f.id, f.household_id, f.%2$s AS sought, f.name, f.relation, f.area FROM member f %3$s
                     WHERE f.removed_on IS NULL AND f.%2$s >= :beginning AND f.%2$s < :end
                       AND f.area BETWEEN :lo AND :hi %4$s
                     ORDER BY f.%2$s, f.area, f.id LIMIT :size) m
              JOIN household h ON h.id = m.household_id
              %5$s
             ORDER BY m.sought, m.area, m.id""";
    private static final String ONWARD =
            " AND (f.%1$s, f.area, f.id) > ((SELECT c.%1$s FROM member c WHERE c.id = :after), "
                    + "(SELECT c.area FROM member c WHERE c.id = :after), :after)";
    private static final String OF_STATUS =
            " JOIN household s ON s.id = f.household_id AND s.area BETWEEN :lo AND :hi AND s.status = :status";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    NameQueries(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    KeysetPage<ListRow> byName(
            AreaRange scope, @Nullable RegistrationStatus status, String name, @Nullable String after, int size) {
        return page("name", scope, status, name, after, size);
    }

    KeysetPage<ListRow> byInitials(
            AreaRange scope, @Nullable RegistrationStatus status, String initials, @Nullable String after, int size) {
        return page("initials", scope, status, initials, after, size);
    }

    private KeysetPage<ListRow> page(
            String column,
            AreaRange scope,
            @Nullable RegistrationStatus status,
            String beginning,
            @Nullable String after,
            int size) {
        var cursor = cursor(after);
        var sql = PAGE.formatted(
                ListRow.COLUMNS,
                column,
                status == null ? "" : OF_STATUS,
                cursor == null ? "" : ONWARD.formatted(column),
                ListRow.HEAD);
        var query = jdbc.sql(sql)
                .param("beginning", beginning)
                .param("end", HouseholdFilter.end(beginning))
                .param("lo", scope.lo())
                .param("hi", scope.hi())
                .param("size", size + 1);
        if (status != null) {
            query = query.param("status", status.name());
        }
        if (cursor != null) {
            query = query.param("after", cursor);
        }
        var rows = query.query((row, i) -> ListRow.of(row, cipher, true)).list();
        return KeysetPage.of(rows, size, ListRow::cursor);
    }

    private static @Nullable UUID cursor(@Nullable String after) {
        try {
            return after == null || after.isBlank() ? null : UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            return null; // a cursor that is none begins the list anew
        }
    }
}
