package cn.mingbai.procedure.meeting;

import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.shared.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records meetings and reads them; none is ever changed. The use case that calls it checks the permission. */
@Service
@Transactional
public class Meetings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Meetings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is wrong with a sheet; empty where it can be recorded. A missing quorum is nothing wrong: it is recorded too. */
    public List<Obstacle> check(MeetingSheet sheet) {
        var obstacles = new ArrayList<Obstacle>();
        if (sheet.called() < 1 || sheet.present() < 0 || sheet.present() > sheet.called()) {
            obstacles.add(Obstacle.of("attendance", sheet.called(), sheet.present()));
        }
        if (sheet.heldOn().isAfter(LocalDate.now(clock))) {
            obstacles.add(Obstacle.of("inTheFuture", sheet.heldOn()));
        }
        if (sheet.host().isEmpty()) {
            obstacles.add(Obstacle.of("noHost"));
        }
        if (sheet.votes().isEmpty()) {
            obstacles.add(Obstacle.of("noVotes"));
        }
        var seen = new HashSet<CaseId>();
        for (var vote : sheet.votes()) {
            if (!vote.fits(sheet.present()) || !seen.add(vote.id())) {
                obstacles.add(
                        Obstacle.of("votes", vote.inFavour(), vote.against(), vote.abstaining(), sheet.present()));
            }
        }
        return obstacles;
    }

    /** Keeps a sheet that {@link #check} finds nothing wrong with. */
    public UUID record(UUID list, long area, MeetingSheet sheet, String by) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO meeting (id, list_id, area, kind, villager_group, held_on, host, place, called, present,
                                             minutes, recorded_at, recorded_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        list,
                        area,
                        sheet.kind().name(),
                        sheet.villagerGroup(),
                        sheet.heldOn(),
                        sheet.host(),
                        sheet.place(),
                        sheet.called(),
                        sheet.present(),
                        sheet.minutes(),
                        Timestamp.from(clock.instant()),
                        by)
                .update();
        for (var vote : sheet.votes()) {
            jdbc.sql("""
                            INSERT INTO meeting_vote (meeting_id, case_id, area, present, votes_for, votes_against, abstaining)
                            VALUES (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            id,
                            vote.id().value(),
                            area,
                            sheet.present(),
                            vote.inFavour(),
                            vote.against(),
                            vote.abstaining())
                    .update();
        }
        for (var scan : sheet.evidence()) {
            jdbc.sql("INSERT INTO meeting_evidence (meeting_id, evidence_id, area) VALUES (?, ?, ?)")
                    .params(id, scan, area)
                    .update();
        }
        return id;
    }

    @Transactional(readOnly = true)
    public Meeting get(UUID id) {
        return read("id = ?", id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No meeting %s in the area".formatted(id)));
    }

    /** The meetings held over a list, the latest first, with their votes: three queries however many. */
    @Transactional(readOnly = true)
    public List<Meeting> ofList(UUID list) {
        return read("list_id = ?", list);
    }

    private List<Meeting> read(String condition, UUID argument) {
        var votes = new HashMap<UUID, List<Vote>>();
        jdbc.sql("SELECT v.* FROM meeting_vote v WHERE v.meeting_id IN (SELECT id FROM meeting WHERE " + condition
                        + ") ORDER BY v.case_id")
                .param(argument)
                .query(row -> {
                    votes.computeIfAbsent(row.getObject("meeting_id", UUID.class), id -> new ArrayList<>())
                            .add(new Vote(
                                    new CaseId(row.getObject("case_id", UUID.class)),
                                    row.getInt("votes_for"),
                                    row.getInt("votes_against"),
                                    row.getInt("abstaining")));
                });
        return jdbc.sql("""
                        SELECT m.*, array(SELECT evidence_id FROM meeting_evidence e WHERE e.meeting_id = m.id) AS scans
                          FROM meeting m WHERE %s ORDER BY held_on DESC, recorded_at DESC""".formatted(condition))
                .param(argument)
                .query((row, index) -> row(row, votes))
                .list();
    }

    private static Meeting row(ResultSet row, Map<UUID, List<Vote>> votes) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Meeting(
                id,
                row.getObject("list_id", UUID.class),
                new MeetingSheet(
                        MeetingKind.valueOf(row.getString("kind")),
                        row.getString("villager_group"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("host"),
                        row.getString("place"),
                        row.getInt("called"),
                        row.getInt("present"),
                        row.getString("minutes"),
                        List.of((UUID[]) row.getArray("scans").getArray()),
                        votes.getOrDefault(id, List.of())),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"));
    }
}
