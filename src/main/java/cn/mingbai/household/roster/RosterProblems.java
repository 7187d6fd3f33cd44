package cn.mingbai.household.roster;

import cn.mingbai.shared.KeysetPage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the problems of an import and puts them into words. */
@Component
class RosterProblems {

    private static final int PAGE = 100;
    private static final Pattern CURSOR = Pattern.compile("(\\d{1,9})-(\\d{1,15})");

    private final JdbcClient jdbc;
    private final MessageSource messages;

    RosterProblems(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    private record Line(long position, RosterFinding finding) {}

    KeysetPage<RosterFinding> page(UUID importId, @Nullable String after) {
        var cursor = CURSOR.matcher(after == null ? "" : after);
        var begun = cursor.matches();
        var lines = jdbc.sql("""
                        SELECT * FROM roster_problem
                         WHERE import_id = :id AND (row, position) > (:row, :position)
                         ORDER BY row, position LIMIT :limit""")
                .param("id", importId)
                .param("row", begun ? Integer.parseInt(cursor.group(1)) : 0)
                .param("position", begun ? Long.parseLong(cursor.group(2)) : 0L)
                .param("limit", PAGE + 1)
                .query(this::line)
                .list();
        return KeysetPage.of(lines, PAGE, line -> line.finding().row() + "-" + line.position())
                .map(Line::finding);
    }

    /** For each row with problems what is wrong in it, in the order of the rows; for the annotated workbook. */
    Iterator<Map.Entry<Integer, String>> reasonsByRow(UUID importId) {
        var reasons = new TreeMap<Integer, String>();
        jdbc
                .sql("SELECT * FROM roster_problem WHERE import_id = ? ORDER BY row, position")
                .param(importId)
                .query(this::line)
                .stream()
                .forEach(line -> reasons.merge(line.finding().row(), sentence(line.finding()), (a, b) -> a + b));
        return reasons.entrySet().iterator();
    }

    private String sentence(RosterFinding finding) {
        return text(
                "roster.reason." + finding.severity(), List.of(finding.column(), finding.message(), finding.remedy()));
    }

    private Line line(ResultSet row, int number) throws SQLException {
        var code = row.getString("code");
        var args = JsonText.list(row.getString("args"));
        return new Line(
                row.getLong("position"),
                new RosterFinding(
                        row.getInt("row"),
                        row.getString("person"),
                        RosterWords.heading(RosterColumn.valueOf(row.getString("column_key"))),
                        row.getString("severity"),
                        code,
                        row.getString("shown"),
                        text("roster.problem." + code, args),
                        text("roster.remedy." + code, args)));
    }

    private String text(String key, List<String> args) {
        return messages.getMessage(key, args.toArray(), Locale.CHINA);
    }
}
