package cn.mingbai.criteria.edition;

import cn.mingbai.criteria.standard.Clause;
import cn.mingbai.criteria.standard.Comparison;
import cn.mingbai.criteria.standard.Origin;
import cn.mingbai.shared.AreaRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of standards: each is written in one insert and then only read. */
@Component
class StandardTable {

    private static final String EDITION = """
            SELECT s.id, s.year, s.version, s.effective_from, s.parameters::text AS parameters, s.adopted_by, s.adopted_at,
                   s.note, r.lo, r.hi, r.code, r.full_name
              FROM standard s JOIN region r ON r.lo = s.area\s""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StandardTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A parameter as it lies in the row; without an origin it is a document's. */
    record Stored(
            String key,
            @Nullable Comparison comparison,
            String value,
            @Nullable Origin origin,
            String source,
            String section) {

        static Stored of(Parameter parameter) {
            return new Stored(
                    parameter.key(),
                    parameter.comparison(),
                    parameter.value(),
                    parameter.origin(),
                    parameter.clause().source(),
                    parameter.clause().section());
        }

        Parameter parameter() {
            var by = origin == null ? Origin.POLICY : origin;
            return new Parameter(key, comparison, value, new Clause(source, section), by);
        }
    }

    Optional<StandardEdition> byId(long id) {
        return jdbc.sql(EDITION + "WHERE s.id = :id")
                .param("id", id)
                .query(this::edition)
                .optional();
    }

    Optional<StandardEdition> latest(long area, int year) {
        return jdbc.sql(EDITION + "WHERE s.area = :area AND s.year = :year ORDER BY s.version DESC LIMIT 1")
                .param("area", area)
                .param("year", year)
                .query(this::edition)
                .optional();
    }

    /** For each place that has one, the highest version that is in effect on that day; the smallest places first. */
    List<Long> inForce(int year, LocalDate on) {
        return jdbc.sql("""
                        SELECT id FROM (SELECT DISTINCT ON (area) id, area FROM standard
                                         WHERE year = :year AND effective_from <= :on ORDER BY area, version DESC) s
                         ORDER BY area DESC""")
                .param("year", year)
                .param("on", on)
                .query((row, index) -> row.getLong("id"))
                .list();
    }

    List<StandardLine> lines() {
        return jdbc.sql("""
                        SELECT s.id, r.code, r.full_name, s.year, s.version, s.effective_from, s.adopted_at,
                               (jsonb_path_query_first(s.parameters, '$[*] ? (@.key == "income.povertyLine").value') #>> '{}')::numeric
                                   AS poverty_line,
                               s.version = max(s.version) OVER (PARTITION BY s.area, s.year) AS latest
                          FROM standard s JOIN region r ON r.lo = s.area
                         ORDER BY s.year DESC, r.lo, s.version DESC""")
                .query((row, index) -> new StandardLine(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("full_name"),
                        row.getInt("year"),
                        row.getInt("version"),
                        row.getBigDecimal("poverty_line"),
                        row.getObject("effective_from", LocalDate.class),
                        row.getObject("adopted_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("latest")))
                .list();
    }

    /** Years for which any place has a standard in effect, the latest first. */
    List<Integer> years(LocalDate on) {
        return jdbc.sql("SELECT DISTINCT year FROM standard WHERE effective_from <= :on ORDER BY year DESC")
                .param("on", on)
                .query((row, index) -> row.getInt("year"))
                .list();
    }

    /** A version that is there already is refused by the unique index: one of two who adopt at once wins. */
    long insert(NewEdition edition) {
        var parameters = json.writeValueAsString(
                edition.parameters().stream().map(Stored::of).toList());
        return jdbc.sql("""
                        INSERT INTO standard (area, year, version, effective_from, parameters, adopted_by, note)
                        VALUES (:area, :year, :version, :from, :parameters::jsonb, :by, :note) RETURNING id""")
                .param("area", edition.area())
                .param("year", edition.year())
                .param("version", edition.version())
                .param("from", edition.effectiveFrom())
                .param("parameters", parameters)
                .param("by", edition.adoptedBy())
                .param("note", edition.note())
                .query(Long.class)
                .single();
    }

    private StandardEdition edition(ResultSet row, int index) throws SQLException {
        var parameters = Arrays.stream(json.readValue(row.getString("parameters"), Stored[].class))
                .map(Stored::parameter)
                .toList();
        return new StandardEdition(
                row.getLong("id"),
                new AreaRange(row.getLong("lo"), row.getLong("hi")),
                row.getString("full_name"),
                new ParameterReading(parameters)
                        .standard(
                                row.getString("code"),
                                row.getInt("year"),
                                row.getInt("version"),
                                row.getObject("effective_from", LocalDate.class)),
                parameters,
                row.getString("adopted_by"),
                row.getObject("adopted_at", OffsetDateTime.class).toInstant(),
                row.getString("note"));
    }
}
