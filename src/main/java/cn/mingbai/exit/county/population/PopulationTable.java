package cn.mingbai.exit.county.population;

import cn.mingbai.shared.AreaRange;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Population figures: a village's stands among what is stated of villages ({@code village_indicator}), where the exits of villages
 * read it, too.
 */
@Component
public class PopulationTable {

    private final JdbcClient jdbc;

    PopulationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest figures of a year within an area, in two queries. */
    public Populations of(AreaRange range, int year) {
        return new Populations(figures("""
                        SELECT DISTINCT ON (area) area, number AS version, amount AS persons, source, stated_on AS counted_on,
                               entered_by FROM village_indicator
                         WHERE fact = 'POPULATION' AND year = :year AND area BETWEEN :lo AND :hi ORDER BY area, number DESC""", range, year), figures("""
                        SELECT DISTINCT ON (area) area, version, persons, source, counted_on, entered_by FROM township_population
                         WHERE year = :year AND area BETWEEN :lo AND :hi ORDER BY area, version DESC""", range, year));
    }

    private Map<Long, PopulationFigure> figures(String sql, AreaRange range, int year) {
        var figures = new HashMap<Long, PopulationFigure>();
        jdbc.sql(sql)
                .param("year", year)
                .param("lo", range.lo())
                .param("hi", range.hi())
                .query(row -> {
                    figures.put(
                            row.getLong("area"),
                            new PopulationFigure(
                                    row.getLong("area"),
                                    row.getInt("version"),
                                    row.getLong("persons"),
                                    row.getString("source"),
                                    row.getObject("counted_on", LocalDate.class),
                                    row.getString("entered_by")));
                });
        return figures;
    }

    /** Whether it was written; not where somebody wrote that version before. */
    boolean addVillage(PopulationFigure figure, int year, Instant at) {
        return jdbc.sql("""
                        INSERT INTO village_indicator (area, year, fact, number, amount, source, stated_on, entered_at, entered_by)
                        VALUES (?, ?, 'POPULATION', ?, ?, ?, ?, ?, ?) ON CONFLICT (area, year, fact, number) DO NOTHING""")
                        .params(
                                figure.area(),
                                year,
                                figure.version(),
                                BigDecimal.valueOf(figure.persons()),
                                figure.source(),
                                figure.countedOn(),
                                Timestamp.from(at),
                                figure.enteredBy())
                        .update()
                == 1;
    }

    /** Likewise. */
    boolean addTownship(PopulationFigure figure, int year, Instant at) {
        return jdbc.sql("""
                        INSERT INTO township_population (area, year, version, persons, source, counted_on, entered_at, entered_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (area, year, version) DO NOTHING""")
                        .params(
                                figure.area(),
                                year,
                                figure.version(),
                                figure.persons(),
                                figure.source(),
                                figure.countedOn(),
                                Timestamp.from(at),
                                figure.enteredBy())
                        .update()
                == 1;
    }
}
