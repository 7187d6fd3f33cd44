package cn.mingbai.household.sheet;

import cn.mingbai.household.entry.Typed;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads columns as the forms have them. */
final class Columns {

    private Columns() {}

    static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static <E extends Enum<E>> @Nullable E choice(Class<E> list, ResultSet row, String column) throws SQLException {
        var value = row.getString(column);
        return value == null ? null : Enum.valueOf(list, value);
    }

    static <E extends Enum<E>> Typed<E> typed(Class<E> list, ResultSet row, String column) throws SQLException {
        return Typed.ofNullable(choice(list, row, column));
    }

    static Typed<Boolean> yesNo(ResultSet row, String column) throws SQLException {
        var value = row.getBoolean(column);
        return row.wasNull() ? Typed.nothing() : Typed.of(value);
    }

    /** Without the noughts that the column's scale adds. */
    static Typed<BigDecimal> number(ResultSet row, String column) throws SQLException {
        var value = row.getBigDecimal(column);
        if (value == null) {
            return Typed.nothing();
        }
        var plain = value.stripTrailingZeros();
        return new Typed<>(plain.toPlainString(), plain.scale() < 0 ? plain.setScale(0) : plain);
    }
}
