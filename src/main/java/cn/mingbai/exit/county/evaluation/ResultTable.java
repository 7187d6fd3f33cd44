package cn.mingbai.exit.county.evaluation;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes results and lines. Nothing is ever changed; who comes second writes nothing. */
@Component
class ResultTable {

    private final JdbcClient jdbc;

    ResultTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When, by whom. */
    record Hand(LocalDate visitedOn, Instant at, String by) {}

    /** Whether it was written; not where somebody wrote a result of that version before. */
    boolean add(UUID evaluation, SheetLine line, ResultEntry entry, Hand hand) {
        return jdbc.sql("""
                        INSERT INTO evaluation_result (line_id, evaluation_id, area, kind, version, fault, criterion, reason, approval,
                               correction, visited_on, entered_at, entered_by)
                        VALUES (:line, :evaluation, :area, :kind, :version, :fault, :criterion, :reason, :approval, :correction,
                               :visited, :at, :by) ON CONFLICT (line_id, version) DO NOTHING""")
                        .param("line", line.id())
                        .param("evaluation", evaluation)
                        .param("area", line.area())
                        .param("kind", line.kind().name())
                        .param("version", line.version() + 1)
                        .param("fault", line.kind().isJudged() ? entry.fault() : null)
                        .param(
                                "criterion",
                                entry.criterion() == null
                                        ? null
                                        : entry.criterion().name())
                        .param("reason", entry.reason())
                        .param(
                                "approval",
                                entry.approval() == null || !line.kind().isSurveyed()
                                        ? null
                                        : entry.approval().name())
                        .param("correction", line.version() == 0 ? "" : entry.correction())
                        .param("visited", hand.visitedOn())
                        .param("at", Timestamp.from(hand.at()))
                        .param("by", hand.by())
                        .update()
                == 1;
    }

    /** A household that was met and stands in no register; false where one of that name and group stands on the sheet. */
    boolean add(UUID evaluation, long area, MetHousehold met, Hand hand) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, ?))")
                .params(evaluation.toString(), area)
                .query(row -> {});
        return jdbc.sql("""
                        INSERT INTO evaluation_line (id, evaluation_id, area, kind, position, head_name, villager_group, persons,
                               added_at, added_by)
                        SELECT uuidv7(), :evaluation, :area, 'FOUND', 1 + count(*), :head, :group, :persons, :at, :by
                          FROM evaluation_line WHERE evaluation_id = :evaluation AND area = :area AND kind = 'FOUND'
                        ON CONFLICT (evaluation_id, area, villager_group, head_name) WHERE kind = 'FOUND' DO NOTHING""")
                        .param("evaluation", evaluation)
                        .param("area", area)
                        .param("head", met.headName())
                        .param("group", met.villagerGroup())
                        .param("persons", met.persons())
                        .param("at", Timestamp.from(hand.at()))
                        .param("by", hand.by())
                        .update()
                == 1;
    }

    /** Says under which household a met one stands in the register by now; false where that household stands for another line. */
    boolean enter(UUID evaluation, SheetLine line, UUID household, Hand hand) {
        var taken = jdbc.sql("""
                        SELECT count(*) FROM evaluation_standing WHERE evaluation_id = :evaluation AND id <> :line
                           AND (household_id = :household OR entered_household_id = :household)""")
                .param("evaluation", evaluation)
                .param("line", line.id())
                .param("household", household)
                .query(Long.class)
                .single();
        if (taken > 0) {
            return false;
        }
        return jdbc.sql("""
                        INSERT INTO evaluation_entry (line_id, evaluation_id, area, household_id, linked_at, linked_by)
                        VALUES (:line, :evaluation, :area, :household, :at, :by)
                        ON CONFLICT (line_id) DO UPDATE SET household_id = excluded.household_id,
                            linked_at = excluded.linked_at, linked_by = excluded.linked_by""")
                        .param("line", line.id())
                        .param("evaluation", evaluation)
                        .param("area", line.area())
                        .param("household", household)
                        .param("at", Timestamp.from(hand.at()))
                        .param("by", hand.by())
                        .update()
                == 1;
    }
}
