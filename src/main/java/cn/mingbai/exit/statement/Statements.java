package cn.mingbai.exit.statement;

import cn.mingbai.criteria.standard.Hardship;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is stated for exits; adds, and never changes. The use case that calls it checks the permission. */
@Service
@Transactional
public class Statements {

    private final JdbcClient jdbc;
    private final Clock clock;

    Statements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void keep(CaseFile file, ExitStatement statement, String by) {
        jdbc.sql("""
                        INSERT INTO exit_statement (case_id, area, serious_illness, heavy_expenses, disaster, by_employment,
                                                    stated_at, stated_by)
                        VALUES (:case, :area, :illness, :expenses, :disaster, :employment, :at, :by)""")
                .param("case", file.id().value())
                .param("area", file.area())
                .param("illness", statement.hardships().get(Hardship.SERIOUS_ILLNESS), Types.BOOLEAN)
                .param("expenses", statement.hardships().get(Hardship.HEAVY_EXPENSES), Types.BOOLEAN)
                .param("disaster", statement.hardships().get(Hardship.DISASTER), Types.BOOLEAN)
                .param("employment", statement.byEmployment(), Types.BOOLEAN)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .update();
    }

    public void accept(CaseFile file, Acceptance acceptance, String by) {
        jdbc.sql("""
                        INSERT INTO exit_acceptance (case_id, area, signed_by, manner, signed_on, stated_at, stated_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        file.id().value(),
                        file.area(),
                        acceptance.signedBy(),
                        acceptance.manner().name(),
                        acceptance.on(),
                        Timestamp.from(clock.instant()),
                        by)
                .update();
    }

    /** The latest statement of each case; a case without any is left out. */
    public Map<CaseId, ExitStatement> latest(Collection<CaseId> cases) {
        var statements = new HashMap<CaseId, ExitStatement>();
        jdbc.sql("""
                        SELECT DISTINCT ON (case_id) * FROM exit_statement
                         WHERE case_id = ANY (:ids) ORDER BY case_id, id DESC""")
                .param("ids", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(row -> {
                    statements.put(new CaseId(row.getObject("case_id", UUID.class)), statement(row));
                });
        return statements;
    }

    public ExitStatement latest(CaseId id) {
        return latest(List.of(id)).getOrDefault(id, ExitStatement.NONE);
    }

    /** The latest acceptance of a case; an earlier one was taken back or returned. */
    public Optional<Acceptance> acceptance(CaseId id) {
        return jdbc.sql("SELECT * FROM exit_acceptance WHERE case_id = ? ORDER BY id DESC LIMIT 1")
                .param(id.value())
                .query((row, index) -> new Acceptance(
                        row.getString("signed_by"),
                        Acceptance.Manner.valueOf(row.getString("manner")),
                        row.getObject("signed_on", LocalDate.class)))
                .optional();
    }

    private static ExitStatement statement(ResultSet row) throws SQLException {
        var hardships = new EnumMap<Hardship, Boolean>(Hardship.class);
        put(hardships, Hardship.SERIOUS_ILLNESS, row.getObject("serious_illness", Boolean.class));
        put(hardships, Hardship.HEAVY_EXPENSES, row.getObject("heavy_expenses", Boolean.class));
        put(hardships, Hardship.DISASTER, row.getObject("disaster", Boolean.class));
        return new ExitStatement(hardships, row.getObject("by_employment", Boolean.class));
    }

    private static void put(Map<Hardship, Boolean> hardships, Hardship which, @Nullable Boolean answer) {
        if (answer != null) {
            hardships.put(which, answer);
        }
    }
}
