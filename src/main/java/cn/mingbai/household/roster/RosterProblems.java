package cn.mingbai.household.roster;

import cn.mingbai.household.entry.Severity;
import cn.mingbai.household.roster.RosterImport.Reason;
import cn.mingbai.household.roster.sheet.RosterColumn;
import cn.mingbai.household.roster.sheet.RosterWords;
import cn.mingbai.household.roster.staging.JsonText;
import cn.mingbai.shared.KeysetPage;
import cn.mingbai.workbook.RowNote;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the problems of an import and puts them into words. */
@Component
class RosterProblems {

    private static final int PAGE = 100;
    private static final int PAGE_OF_WORKBOOK = 2_000;
    private static final Pattern CURSOR = Pattern.compile("(\\d{1,9})-(\\d{1,15})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final TransactionTemplate reading;

    RosterProblems(JdbcClient jdbc, MessageSource messages, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    private record Line(long position, RosterFinding finding) {}

    KeysetPage<RosterFinding> page(UUID importId, @Nullable Severity severity, @Nullable String after) {
        return page(importId, severity, after, PAGE);
    }

    private KeysetPage<RosterFinding> page(
            UUID importId, @Nullable Severity severity, @Nullable String after, int size) {
        var cursor = CURSOR.matcher(after == null ? "" : after);
        var begun = cursor.matches();
        var lines = jdbc.sql("""
                        SELECT * FROM roster_problem
                         WHERE import_id = :id AND (row, position) > (:row, :position)
                           AND (:severity::text IS NULL OR severity = :severity)
                         ORDER BY row, position LIMIT :limit""")
                .param("id", importId)
                .param("row", begun ? Integer.parseInt(cursor.group(1)) : 0)
                .param("position", begun ? Long.parseLong(cursor.group(2)) : 0L)
                .param("severity", severity == null ? null : severity.name())
                .param("limit", size + 1)
                .query(this::line)
                .list();
        return KeysetPage.of(lines, size, line -> line.finding().row() + "-" + line.position())
                .map(Line::finding);
    }

    /**
     * For each row with problems what is wrong in it, in the order of the rows; for the annotated workbook. Some thousands
     * are fetched at a time, each time in a transaction of their own.
     */
    Iterator<RowNote> notes(UUID importId) {
        return new RowNotes(
                after -> Objects.requireNonNull(
                        reading.execute(status -> page(importId, null, after, PAGE_OF_WORKBOOK))),
                finding -> text(
                        "roster.reason." + finding.severity(),
                        List.of(finding.column(), finding.message(), finding.remedy())));
    }

    /** Refusals of a workbook have sentences with numbers in them, which were kept as texts. */
    String sentence(Reason reason) {
        var arguments = reason.arguments().stream()
                .map(text -> NUMBER.matcher(text).matches() ? (Object) Integer.valueOf(text) : text)
                .toArray();
        var own = messages.getMessage("roster.failed." + reason.code(), arguments, "", Locale.CHINA);
        return own == null || own.isEmpty()
                ? messages.getMessage("workbook.refused." + reason.code(), arguments, Locale.CHINA)
                : own;
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
                        Severity.valueOf(row.getString("severity")),
                        code,
                        row.getString("shown"),
                        text("roster.problem." + code, args),
                        text("roster.remedy." + code, args)));
    }

    private String text(String key, List<String> args) {
        return messages.getMessage(key, args.toArray(), Locale.CHINA);
    }
}
