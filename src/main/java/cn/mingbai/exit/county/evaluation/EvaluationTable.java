package cn.mingbai.exit.county.evaluation;

import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.exit.county.evaluation.EvaluationSample.DrawnHousehold;
import cn.mingbai.exit.county.evaluation.EvaluationSample.DrawnVillage;
import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Evaluations with what was drawn, in the order of their drawing. */
@Component
class EvaluationTable {

    private final JdbcClient jdbc;
    private final Regions regions;

    EvaluationTable(JdbcClient jdbc, Regions regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    /** Who draws what, when. */
    record Drawing(Place county, int year, Standard standard, byte[] seed, byte[] hash, Instant at, String by) {}

    /** The id of a new evaluation; empty where this population was drawn before, or one of the county and year is open. */
    Optional<UUID> add(Drawing drawing, SampleSizes sizes) {
        return jdbc.sql("""
                        INSERT INTO county_evaluation (id, area, year, standard_region, standard_version, village_percent,
                               village_households, seed, population_hash, drawn_at, drawn_by)
                        VALUES (uuidv7(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id""")
                .params(
                        drawing.county().area(),
                        drawing.year(),
                        drawing.standard().region(),
                        drawing.standard().version(),
                        sizes.villagePercent(),
                        sizes.households(),
                        drawing.seed(),
                        drawing.hash(),
                        Timestamp.from(drawing.at()),
                        drawing.by())
                .query(UUID.class)
                .optional();
    }

    void keep(UUID evaluation, EvaluationSample sample, Drawing drawing) {
        for (var village : sample.villages()) {
            jdbc.sql("INSERT INTO evaluation_village (evaluation_id, area, position) VALUES (?, ?, ?)")
                    .params(evaluation, village.village().area(), village.position())
                    .update();
            keep(evaluation, village, drawing);
        }
    }

    private void keep(UUID evaluation, DrawnVillage village, Drawing drawing) {
        var lines = village.households();
        jdbc.sql("""
                        INSERT INTO evaluation_line (id, evaluation_id, area, kind, position, household_id, persons, added_at, added_by)
                        SELECT uuidv7(), ?, ?, d.kind, d.position, d.household, d.persons, ?, ?
                          FROM unnest(?::text[], ?::integer[], ?::uuid[], ?::integer[]) AS d (kind, position, household, persons)""")
                .params(
                        evaluation,
                        village.village().area(),
                        Timestamp.from(drawing.at()),
                        drawing.by(),
                        lines.stream().map(line -> line.kind().name()).toArray(String[]::new),
                        lines.stream().map(DrawnHousehold::position).toArray(Integer[]::new),
                        lines.stream().map(line -> line.household().id()).toArray(UUID[]::new),
                        lines.stream().map(line -> line.household().persons()).toArray(Integer[]::new))
                .update();
    }

    boolean close(UUID id, Instant at, String by) {
        return jdbc.sql("UPDATE county_evaluation SET closed_at = ?, closed_by = ? WHERE id = ? AND closed_at IS NULL")
                        .params(Timestamp.from(at), by, id)
                        .update()
                == 1;
    }

    Optional<Evaluation> byId(UUID id) {
        return read("id = ?", id).stream().findFirst();
    }

    /** The one that was drawn from this very population. */
    Optional<Evaluation> byPopulation(Place county, int year, byte[] hash) {
        return read("area = ? AND year = ? AND population_hash = ?", county.area(), year, hash).stream()
                .findFirst();
    }

    /** Those of a county and year, the latest first. */
    List<Evaluation> of(Place county, int year) {
        return read("area = ? AND year = ? ORDER BY id DESC", county.area(), year);
    }

    /** Those of the actor's area, the latest first. */
    List<Evaluation> page(@Nullable UUID after, int size) {
        return after == null
                ? read("true ORDER BY id DESC LIMIT ?", size)
                : read("id < ? ORDER BY id DESC LIMIT ?", after, size);
    }

    private List<Evaluation> read(String condition, Object... arguments) {
        var rows = jdbc.sql("SELECT * FROM county_evaluation WHERE " + condition)
                .params(arguments)
                .query(Row::of)
                .list();
        var places = regions.byAreas(rows.stream().map(Row::area).distinct().toList());
        return rows.stream()
                .map(row -> row.at(Objects.requireNonNull(places.get(row.area()))))
                .toList();
    }

    private record Row(
            UUID id,
            long area,
            int year,
            String region,
            int version,
            SampleSizes sizes,
            byte[] seed,
            byte[] hash,
            Instant drawnAt,
            String drawnBy,
            @Nullable Instant closedAt,
            @Nullable String closedBy) {

        static Row of(ResultSet row, int index) throws SQLException {
            var closed = row.getTimestamp("closed_at");
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getLong("area"),
                    row.getInt("year"),
                    row.getString("standard_region"),
                    row.getInt("standard_version"),
                    new SampleSizes(row.getInt("village_percent"), row.getInt("village_households")),
                    row.getBytes("seed"),
                    row.getBytes("population_hash"),
                    row.getTimestamp("drawn_at").toInstant(),
                    row.getString("drawn_by"),
                    closed == null ? null : closed.toInstant(),
                    row.getString("closed_by"));
        }

        Evaluation at(Place county) {
            return new Evaluation(
                    id, county, year, region, version, sizes, seed, hash, drawnAt, drawnBy, closedAt, closedBy);
        }
    }
}
