package cn.mingbai.household.search;

import cn.mingbai.privacy.FieldCipher;
import cn.mingbai.shared.AreaRange;
import cn.mingbai.shared.KeysetPage;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists in the order of place and number; a household's number begins with its village, so the key is (area, number). */
@Component
class ListQueries {

    private static final int NUMBER_LENGTH = 16;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{16}");

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    ListQueries(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    KeysetPage<ListRow> page(AreaRange scope, HouseholdFilter filter, @Nullable String after, int size) {
        var key = after == null ? Optional.<Key>empty() : key(scope, after);
        var sql = new StringBuilder("SELECT ")
                .append(ListRow.COLUMNS)
                .append(" FROM (SELECT id, area, number, villager_group, status, category FROM household")
                .append(" WHERE area BETWEEN :lo AND :hi AND (area, number) > (:area, :number)");
        if (filter.status() != null) {
            sql.append(" AND status = :status");
        }
        if (filter.kind() == HouseholdFilter.Kind.NUMBER) {
            sql.append(" AND number BETWEEN :first AND :last");
        }
        sql.append(" ORDER BY area, number LIMIT :size) h ")
                .append(ListRow.HEAD)
                .append(" ORDER BY h.area, h.number");
        var query = jdbc.sql(sql.toString())
                .param("lo", scope.lo())
                .param("hi", scope.hi())
                .param("area", key.map(Key::area).orElse(scope.lo()))
                .param("number", key.map(Key::number).orElse(""))
                .param("size", size + 1);
        if (filter.status() != null) {
            query = query.param("status", filter.status().name());
        }
        if (filter.kind() == HouseholdFilter.Kind.NUMBER) {
            query = query.param("first", padded(filter.text(), '0')).param("last", padded(filter.text(), '9'));
        }
        var rows = query.query((row, i) -> ListRow.of(row, cipher, false)).list();
        return KeysetPage.of(rows, size, ListRow::cursor);
    }

    Optional<String> numberOf(AreaRange scope, byte[] idIndex) {
        return jdbc.sql("""
                        SELECT h.number FROM member m JOIN household h ON h.id = m.household_id
                         WHERE m.id_index = :index AND m.removed_on IS NULL AND m.area BETWEEN :lo AND :hi""")
                .param("index", idIndex)
                .param("lo", scope.lo())
                .param("hi", scope.hi())
                .query(String.class)
                .optional();
    }

    private record Key(long area, String number) {}

    /** A cursor that is none any more begins the list anew. */
    private Optional<Key> key(AreaRange scope, String cursor) {
        if (!NUMBER.matcher(cursor).matches()) {
            return Optional.empty();
        }
        return jdbc.sql("SELECT area FROM household WHERE number = :number AND area BETWEEN :lo AND :hi")
                .param("number", cursor)
                .param("lo", scope.lo())
                .param("hi", scope.hi())
                .query(Long.class)
                .optional()
                .map(area -> new Key(area, cursor));
    }

    private static String padded(String beginning, char with) {
        return beginning.length() >= NUMBER_LENGTH
                ? beginning
                : beginning + String.valueOf(with).repeat(NUMBER_LENGTH - beginning.length());
    }
}
