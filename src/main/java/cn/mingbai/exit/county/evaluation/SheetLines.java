package cn.mingbai.exit.county.evaluation;

import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.Households;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lines of sheets with their results and their households, in a constant number of queries. */
@Component
public class SheetLines {

    /** By village, then as the kinds are declared, then as they were drawn. */
    static final String ORDER =
            " ORDER BY area, array_position(ARRAY['EXITED', 'REMAINING', 'OTHER', 'FOUND'], kind), position";

    private final JdbcClient jdbc;
    private final Households households;

    SheetLines(JdbcClient jdbc, Households households) {
        this.jdbc = jdbc;
        this.households = households;
    }

    /** The lines of one village. */
    List<SheetLine> ofVillage(UUID evaluation, long area) {
        return read("evaluation_id = ? AND area = ?", List.of(evaluation, area));
    }

    /**
     * Lines of an evaluation that fulfil a condition; a drawn sample is some hundreds of households.
     *
     * @param condition on columns of {@code evaluation_standing}, never from outside
     */
    public List<SheetLine> where(UUID evaluation, String condition) {
        return read("evaluation_id = ? AND " + condition, List.of(evaluation));
    }

    private List<SheetLine> read(String condition, List<Object> arguments) {
        var rows = jdbc.sql("SELECT * FROM evaluation_standing WHERE " + condition + ORDER)
                .params(arguments)
                .query(Row::of)
                .list();
        var headers = households.headersOf(
                rows.stream().flatMap(Row::households).distinct().toList());
        var results = results(rows);
        return rows.stream()
                .map(row -> row.line(headers, results.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Result>> results(List<Row> rows) {
        var results = new HashMap<UUID, List<Result>>();
        jdbc.sql("SELECT * FROM evaluation_result WHERE line_id = ANY (?) ORDER BY line_id, version")
                .param(rows.stream().map(Row::id).toArray(UUID[]::new))
                .query(row -> {
                    results.computeIfAbsent(row.getObject("line_id", UUID.class), id -> new ArrayList<>())
                            .add(Result.of(row));
                });
        return results;
    }

    private record Row(
            UUID id,
            long area,
            HouseholdKind kind,
            int position,
            @Nullable UUID household,
            @Nullable String headName,
            @Nullable String villagerGroup,
            int persons,
            @Nullable UUID enteredAs,
            boolean corrected) {

        static Row of(ResultSet row, int index) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getLong("area"),
                    HouseholdKind.valueOf(row.getString("kind")),
                    row.getInt("position"),
                    row.getObject("household_id", UUID.class),
                    row.getString("head_name"),
                    row.getString("villager_group"),
                    row.getInt("persons"),
                    row.getObject("entered_household_id", UUID.class),
                    row.getBoolean("corrected"));
        }

        Stream<HouseholdId> households() {
            return Stream.of(household, enteredAs).filter(Objects::nonNull).map(HouseholdId::new);
        }

        SheetLine line(Map<HouseholdId, HouseholdHeader> headers, List<Result> results) {
            var header = household == null ? null : headers.get(new HouseholdId(household));
            return new SheetLine(
                    id,
                    area,
                    kind,
                    position,
                    header,
                    header == null ? headName : header.headName(),
                    header == null ? Objects.requireNonNullElse(villagerGroup, "") : header.villagerGroup(),
                    persons,
                    results.isEmpty() ? null : results.getLast(),
                    results.isEmpty() ? List.of() : List.copyOf(results.subList(0, results.size() - 1)),
                    enteredAs == null ? null : headers.get(new HouseholdId(enteredAs)),
                    corrected);
        }
    }
}
