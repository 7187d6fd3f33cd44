package cn.mingbai.exit.county.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the lines of evaluations with their latest results. */
@Component
public class EvaluationStandings {

    /** What is counted, by the name under which households are; their persons carry it with an ending. */
    private static final Map<String, String> HEADS = Map.of(
            "exited", "kind = 'EXITED'",
            "wrongly", "kind = 'EXITED' AND fault",
            "others", "kind IN ('OTHER', 'FOUND')",
            "missed", "kind IN ('OTHER', 'FOUND') AND fault",
            "wrongly_standing", "kind = 'EXITED' AND fault AND NOT corrected",
            "missed_standing", "kind IN ('OTHER', 'FOUND') AND fault AND NOT corrected");

    private static final String COUNTS = HEADS.entrySet().stream()
            .flatMap(head -> Stream.of(
                    "count(*) FILTER (WHERE %2$s) AS %1$s".formatted(head.getKey(), head.getValue()),
                    "coalesce(sum(persons) FILTER (WHERE %2$s), 0) AS %1$s_persons"
                            .formatted(head.getKey(), head.getValue())))
            .collect(Collectors.joining(
                    ", ",
                    "SELECT count(*) AS lines, count(*) FILTER (WHERE version = 0) AS missing, "
                            + "count(*) FILTER (WHERE approval = 'YES') AS approving, "
                            + "count(*) FILTER (WHERE approval = 'NO') AS disapproving, "
                            + "count(*) FILTER (WHERE approval = 'ABSENT') AS absent, ",
                    " FROM evaluation_standing WHERE evaluation_id = ?"));

    private final JdbcClient jdbc;

    EvaluationStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the latest results come to, in one query. */
    public SampleCounts counts(UUID evaluation) {
        return jdbc.sql(COUNTS).param(evaluation).query(SampleCounts::of).single();
    }

    /** How far a village is. */
    public record Progress(long lines, long done, long faults) {

        static final Progress NONE = new Progress(0, 0, 0);
    }

    /** By village. */
    Map<Long, Progress> byVillage(UUID evaluation) {
        var progress = new HashMap<Long, Progress>();
        jdbc.sql("""
                        SELECT area, count(*) AS lines, count(*) FILTER (WHERE version > 0) AS done,
                               count(*) FILTER (WHERE fault) AS faults
                          FROM evaluation_standing WHERE evaluation_id = ? GROUP BY area""").param(evaluation).query(row -> {
            progress.put(
                    row.getLong("area"),
                    new Progress(row.getLong("lines"), row.getLong("done"), row.getLong("faults")));
        });
        return progress;
    }

    /** Of several evaluations, in one query. */
    Map<UUID, Progress> of(Collection<UUID> evaluations) {
        var progress = new HashMap<UUID, Progress>();
        jdbc.sql("""
                        SELECT evaluation_id, count(*) AS lines, count(*) FILTER (WHERE version > 0) AS done,
                               count(*) FILTER (WHERE fault) AS faults
                          FROM evaluation_standing WHERE evaluation_id = ANY (?) GROUP BY evaluation_id""").param(evaluations.toArray(UUID[]::new)).query(row -> {
            progress.put(
                    row.getObject("evaluation_id", UUID.class),
                    new Progress(row.getLong("lines"), row.getLong("done"), row.getLong("faults")));
        });
        return progress;
    }

    /** A drawn village with the registered persons it had when it was drawn. */
    public record SampledVillage(long area, long registered) {}

    /** The drawn villages of an evaluation. */
    public List<SampledVillage> villages(UUID evaluation) {
        return jdbc.sql("""
                        SELECT f.area, (SELECT coalesce(sum(n), 0) FROM unnest(f.exited_persons || f.remaining_persons) n) AS registered
                          FROM evaluation_village v JOIN evaluation_frame f USING (evaluation_id, area)
                         WHERE v.evaluation_id = ? ORDER BY f.area""")
                .param(evaluation)
                .query((row, index) -> new SampledVillage(row.getLong("area"), row.getLong("registered")))
                .list();
    }

    /** The day on which the latest result was entered. */
    public Optional<LocalDate> lastDay(UUID evaluation) {
        return jdbc.sql("""
                        SELECT (max(entered_at) AT TIME ZONE 'Asia/Shanghai')::date AS day FROM evaluation_result
                         WHERE evaluation_id = ?""")
                .param(evaluation)
                .query((row, index) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single();
    }
}
