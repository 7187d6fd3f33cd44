package cn.mingbai.household.roster;

import cn.mingbai.shared.AreaRange;
import cn.mingbai.shared.KeysetPage;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the table of imports, always within a range of places: the query says so as well as the row policy. */
@Repository
class RosterImportList {

    private static final int PAGE = 50;
    private static final Pattern CURSOR = Pattern.compile("(\\d{1,18})-([0-9a-f-]{36})");
    private static final UUID LAST = new UUID(-1, -1);

    private final JdbcClient jdbc;

    RosterImportList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RosterImport> find(UUID id, AreaRange range) {
        return jdbc.sql("SELECT * FROM roster_import WHERE id = ? AND area BETWEEN ? AND ?")
                .params(id, range.lo(), range.hi())
                .query(RosterImportRows::read)
                .optional();
    }

    /** Newest first; those in one state where one is named. */
    KeysetPage<RosterImport> page(AreaRange range, @Nullable RosterState state, @Nullable String after) {
        var cursor = CURSOR.matcher(after == null ? "" : after);
        var begun = cursor.matches();
        var rows = jdbc.sql("""
                        SELECT * FROM roster_import
                         WHERE area BETWEEN :lo AND :hi AND (:state::text IS NULL OR state = :state)
                           AND (uploaded_at, id) < (:at, :id)
                         ORDER BY uploaded_at DESC, id DESC LIMIT :limit""")
                .param("lo", range.lo())
                .param("hi", range.hi())
                .param("state", state == null ? null : state.name())
                .param("at", begun ? micros(Long.parseLong(cursor.group(1))) : OffsetDateTime.MAX)
                .param("id", begun ? UUID.fromString(cursor.group(2)) : LAST)
                .param("limit", PAGE + 1)
                .query(RosterImportRows::read)
                .list();
        return KeysetPage.of(rows, PAGE, RosterImportList::cursor);
    }

    private static String cursor(RosterImport last) {
        var at = last.upload().at();
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000 + "-" + last.id();
    }

    private static OffsetDateTime micros(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000)
                .atOffset(ZoneOffset.UTC);
    }

    /** How many are checked and wait to be decided, and since when the oldest of them does. */
    RosterReports.Waiting waiting(AreaRange range) {
        return jdbc.sql("""
                        SELECT count(*) AS waiting, min(uploaded_at) AS since FROM roster_import
                         WHERE area BETWEEN ? AND ? AND state = 'READY'""")
                .params(range.lo(), range.hi())
                .query((row, number) -> {
                    var since = row.getObject("since", OffsetDateTime.class);
                    return new RosterReports.Waiting(row.getLong("waiting"), since == null ? null : since.toInstant());
                })
                .single();
    }

    /** The latest merge of the very same file. */
    Optional<RosterImport> mergedBefore(UUID id, AreaRange range) {
        return jdbc.sql("""
                        SELECT earlier.* FROM roster_import this
                          JOIN roster_import earlier ON earlier.file_digest = this.file_digest AND earlier.id <> this.id
                         WHERE this.id = :id AND this.area BETWEEN :lo AND :hi AND earlier.area BETWEEN :lo AND :hi
                           AND earlier.state = 'MERGED' AND (this.state <> 'MERGED' OR earlier.finished_at < this.finished_at)
                         ORDER BY earlier.finished_at DESC LIMIT 1""")
                .param("id", id)
                .param("lo", range.lo())
                .param("hi", range.hi())
                .query(RosterImportRows::read)
                .optional();
    }
}
