package cn.mingbai.identification.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The departments' lists that were compared in a round. */
@Component
public class ComparedLists {

    private final JdbcClient jdbc;

    ComparedLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A department's list that was compared. */
    public record SentList(String department, String fileName, LocalDate stateOn, int numbers, int matched) {}

    /** The latest first. */
    public List<SentList> of(UUID round) {
        return jdbc.sql("""
                        SELECT department, file_name, state_on, numbers, matched FROM comparison
                         WHERE round_id = ? ORDER BY compared_at DESC""")
                .param(round)
                .query((row, index) -> new SentList(
                        row.getString("department"),
                        row.getString("file_name"),
                        row.getObject("state_on", LocalDate.class),
                        row.getInt("numbers"),
                        row.getInt("matched")))
                .list();
    }
}
