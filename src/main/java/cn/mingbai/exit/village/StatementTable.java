package cn.mingbai.exit.village;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was stated of villages: rows are added and read, nothing else. */
@Component
class StatementTable {

    private final JdbcClient jdbc;

    StatementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest of each fact, by village. */
    Map<Long, Map<VillageFact, StatedFact>> latest(Collection<Long> villages, int year) {
        var stated = new HashMap<Long, Map<VillageFact, StatedFact>>();
        jdbc.sql("""
                        SELECT DISTINCT ON (area, fact) * FROM village_indicator
                         WHERE area = ANY (:areas) AND year = :year ORDER BY area, fact, number DESC""")
                .param("areas", villages.toArray(Long[]::new))
                .param("year", year)
                .query(row -> {
                    var fact = row(row, 0);
                    stated.computeIfAbsent(row.getLong("area"), area -> new EnumMap<>(VillageFact.class))
                            .put(fact.fact(), fact);
                });
        return stated;
    }

    /** Every statement of a fact, the latest first. */
    List<StatedFact> history(long village, int year, VillageFact fact) {
        return jdbc.sql("""
                        SELECT * FROM village_indicator WHERE area = ? AND year = ? AND fact = ? ORDER BY number DESC""")
                .params(village, year, fact.name())
                .query(StatementTable::row)
                .list();
    }

    /** A second statement with the same number is refused by the database. */
    void add(long village, int year, StatedFact stated) {
        jdbc.sql("""
                        INSERT INTO village_indicator (area, year, fact, number, answer, amount, source, stated_on, proof_id,
                                                       entered_at, entered_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        village,
                        year,
                        stated.fact().name(),
                        stated.number(),
                        stated.answer(),
                        stated.amount(),
                        stated.source(),
                        stated.statedOn(),
                        stated.proof(),
                        Timestamp.from(stated.enteredAt()),
                        stated.enteredBy()))
                .update();
    }

    private static StatedFact row(ResultSet row, int index) throws SQLException {
        return new StatedFact(
                VillageFact.valueOf(row.getString("fact")),
                row.getInt("number"),
                row.getObject("answer", Boolean.class),
                row.getBigDecimal("amount"),
                row.getString("source"),
                row.getObject("stated_on", LocalDate.class),
                row.getObject("proof_id", UUID.class),
                row.getTimestamp("entered_at").toInstant(),
                row.getString("entered_by"));
    }
}
