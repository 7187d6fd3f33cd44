package cn.mingbai.exit.county.web;

import cn.mingbai.RouteSample;
import cn.mingbai.RouteSamples;
import cn.mingbai.SignedIn;
import cn.mingbai.exit.county.InventedCounty;
import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An evaluation of the demo's county with one drawn village, and one elsewhere; written past the draw, once. */
record CountyRouteSamples(SignedIn signedIn, Regions regions, JdbcClient jdbc, TransactionTemplate transactions)
        implements RouteSamples {

    private static final int YEAR = 2016;

    @Override
    public List<RouteSample> samples() {
        var county = new InventedCounty(signedIn, regions, jdbc, transactions);
        var inside = evaluation(county, "141130101201");
        var outside = evaluation(county, "140122100201");
        return List.of(
                RouteSample.of("/county-dossiers/{code}", "141130", "140122", "140122"),
                RouteSample.of("/api/county-dossiers/{code}", "141130", "140122", "140122"),
                RouteSample.everywhere("/county-dossiers/{code}/townships/{township}", "141130101"),
                RouteSample.everywhere("/county-dossiers/{code}/figures/{figure}", "REMAINING"),
                RouteSample.of("/county-evaluations/{evaluation}", inside, outside, "140122"),
                RouteSample.everywhere("/county-evaluations/{evaluation}/villages/{village}", "141130101201"),
                RouteSample.everywhere("/county-evaluations/{evaluation}/villages/{village}/papers/{paper}", "homes"),
                RouteSample.everywhere(
                        "/county-evaluations/{evaluation}/lines/{line}",
                        met(county, inside).toString()));
    }

    private UUID evaluation(InventedCounty county, String village) {
        var place = county.place(village);
        var area = county.place(village.substring(0, 6)).area();
        return county.asProvince(() -> transactions.execute(status -> {
            var id = UUID.randomUUID();
            var added = jdbc.sql("""
                            INSERT INTO county_evaluation (id, area, year, standard_region, standard_version, village_percent,
                                   village_households, seed, population_hash, drawn_at, drawn_by)
                            VALUES (?, ?, ?, '14', 1, 20, 20, sha256('seed'), sha256('population'), now() - interval '1 day',
                                   'province') ON CONFLICT DO NOTHING""").params(id, area, YEAR).update();
            return added == 1 ? drawn(county, id, place) : existing(area);
        }));
    }

    private UUID drawn(InventedCounty county, UUID id, Place village) {
        var home = household(county, village);
        jdbc.sql("""
                        INSERT INTO evaluation_frame (evaluation_id, area, code, kind, exited, exited_persons, remaining,
                               remaining_persons, others, others_persons)
                        VALUES (?, ?, ?, 'EXITED', ARRAY[?]::uuid[], '{2}', '{}', '{}', '{}', '{}')""").params(id, village.area(), village.code(), home).update();
        jdbc.sql("INSERT INTO evaluation_village (evaluation_id, area, position) VALUES (?, ?, 1)")
                .params(id, village.area())
                .update();
        jdbc.sql("""
                        INSERT INTO evaluation_line (id, evaluation_id, area, kind, position, household_id, persons, added_at, added_by)
                        VALUES (uuidv7(), ?, ?, 'EXITED', 1, ?, 2, now(), 'province')""").params(id, village.area(), home).update();
        jdbc.sql("""
                        INSERT INTO evaluation_line (id, evaluation_id, area, kind, position, head_name, villager_group, persons,
                               added_at, added_by)
                        VALUES (uuidv7(), ?, ?, 'FOUND', 1, '郝路由', '', 2, now(), 'inspector')""").params(id, village.area()).update();
        jdbc.sql("""
                        INSERT INTO evaluation_line (id, evaluation_id, area, kind, position, household_id, persons, added_at, added_by)
                        VALUES (uuidv7(), ?, ?, 'OTHER', 1, ?, 1, now(), 'province')""")
                .params(id, village.area(), county.household(village, "NONE", 1))
                .update();
        jdbc.sql("""
                        INSERT INTO evaluation_result (line_id, evaluation_id, area, kind, version, fault, criterion, reason, approval,
                               correction, visited_on, entered_at, entered_by)
                        SELECT id, evaluation_id, area, kind, 1, true, 'HOUSING', 'D 级危房', CASE WHEN kind = 'EXITED' THEN 'NO' END, '',
                               current_date, now(), 'inspector' FROM evaluation_line WHERE evaluation_id = ? AND kind <> 'OTHER'""").param(id).update();
        return id;
    }

    private UUID household(InventedCounty county, Place village) {
        return county.household(village, "EXITED", 2);
    }

    private UUID existing(long area) {
        return jdbc.sql("SELECT id FROM county_evaluation WHERE area = ? AND year = ?")
                .params(area, YEAR)
                .query(UUID.class)
                .single();
    }

    private UUID met(InventedCounty county, UUID evaluation) {
        return county.asProvince(() -> transactions.execute(
                status -> jdbc.sql("SELECT id FROM evaluation_line WHERE evaluation_id = ? AND kind = 'FOUND'")
                        .param(evaluation)
                        .query(UUID.class)
                        .single()));
    }
}
