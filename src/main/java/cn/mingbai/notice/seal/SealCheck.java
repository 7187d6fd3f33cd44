package cn.mingbai.notice.seal;

import cn.mingbai.notice.seal.SealReport.Chain;
import cn.mingbai.shared.CurrentActor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks all seals of the counties that lie wholly in the area of whoever asks, an officer or the command. However long
 * the chains are, {@value #BATCH} notices are held at a time. One snapshot of the database, so that a notice posted
 * meanwhile disturbs nothing.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class SealCheck {

    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    SealCheck(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** The chains that would be checked, without checking them. */
    public List<Chain> chains() {
        return heads().stream().map(Head::chain).toList();
    }

    public SealReport check() {
        var found = new ArrayList<SealFinding>();
        var faults = new long[1];
        var heads = heads();
        for (var head : heads) {
            check(head, new ChainCheck(head.code(), finding -> {
                faults[0]++;
                if (found.size() < SealReport.MOST) {
                    found.add(finding);
                }
            }));
        }
        return new SealReport(clock.instant(), heads.stream().map(Head::chain).toList(), found, faults[0]);
    }

    private void check(Head head, ChainCheck check) {
        var after = 0L;
        List<SealedRow> batch;
        do {
            batch = jdbc.sql(SealedRow.SELECT)
                    .param("county", head.county())
                    .param("after", after)
                    .param("most", BATCH)
                    .query(SealedRow::of)
                    .list();
            var lines = lines(batch.stream().map(SealedRow::id).toArray(UUID[]::new));
            for (var row : batch) {
                check.walk(row, lines);
                after = row.position();
            }
        } while (batch.size() == BATCH);
        check.end(head.length(), head.hash());
    }

    private Map<UUID, List<UUID>> lines(UUID[] notices) {
        var lines = new HashMap<UUID, List<UUID>>();
        jdbc.sql("SELECT notice_id, line_id FROM notice_line WHERE notice_id = ANY (?) ORDER BY notice_id, position")
                .param(notices)
                .query(row -> {
                    lines.computeIfAbsent(row.getObject("notice_id", UUID.class), id -> new ArrayList<>())
                            .add(row.getObject("line_id", UUID.class));
                });
        return lines;
    }

    private List<Head> heads() {
        var scope = actor.get().orElseThrow().scope();
        return jdbc.sql("""
                        SELECT r.lo AS county, coalesce(c.length, 0) AS length,
                               coalesce(c.head, decode(repeat('00', 32), 'hex')) AS head, r.code, r.full_name
                          FROM region r LEFT JOIN notice_chain c ON c.county = r.lo
                         WHERE r.lo >= ? AND r.hi <= ? AND r.level = 'COUNTY'
                           AND (c.county IS NOT NULL OR EXISTS (SELECT FROM public_notice n WHERE n.county = r.lo))
                         ORDER BY r.code""")
                .params(scope.lo(), scope.hi())
                .query((row, number) -> new Head(
                        row.getLong("county"),
                        row.getString("code"),
                        row.getString("full_name"),
                        row.getLong("length"),
                        row.getBytes("head")))
                .list();
    }

    private record Head(long county, String code, String name, long length, byte[] hash) {

        Chain chain() {
            return new Chain(code, name, length, HexFormat.of().formatHex(hash));
        }
    }
}
