package cn.mingbai.procedure.round;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.round.Round.Rules;
import cn.mingbai.procedure.round.RoundOutcome.Done;
import cn.mingbai.procedure.round.RoundOutcome.Refused;
import cn.mingbai.region.Place;
import cn.mingbai.region.RegionLevel;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds and their village lists. Everybody whose area lies in the county reads its rounds; who sees less, less. */
@Service
@Transactional
public class Rounds {

    private static final int NAME_LENGTH = 60;

    private final JdbcClient jdbc;
    private final Regions regions;
    private final CurrentOfficer officer;
    private final Clock clock;

    Rounds(JdbcClient jdbc, Regions regions, CurrentOfficer officer, Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.officer = officer;
        this.clock = clock;
    }

    /** Opens a round of the officer's county; refuses samples smaller than the sources allow and a name used before. */
    @PreAuthorize("hasAuthority('ROUND_OPEN')")
    public RoundOutcome open(RoundDraft draft) {
        var acting = officer.require();
        var obstacles = check(draft);
        if (!acting.place().range().contains(draft.county().range())) {
            throw new NotFoundException("The county lies outside the area");
        }
        if (!obstacles.isEmpty()) {
            return new Refused(obstacles);
        }
        var id = UUID.randomUUID();
        var rules = draft.rules();
        var added = jdbc.sql("""
                        INSERT INTO round (id, area, area_hi, kind, name, year, standard_region, standard_version, notice_days,
                               notice_working_days, township_sample, county_sample, opened_at, opened_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (area, kind, year, name) DO NOTHING""")
                .params(
                        id,
                        draft.county().range().lo(),
                        draft.county().range().hi(),
                        draft.kind().name(),
                        draft.name(),
                        draft.year(),
                        rules.standardRegion(),
                        rules.standardVersion(),
                        rules.noticeDays(),
                        rules.noticeInWorkingDays(),
                        rules.townshipSample(),
                        rules.countySample(),
                        Timestamp.from(clock.instant()),
                        acting.username())
                .update();
        if (added == 0) {
            return new Refused(List.of(Obstacle.of("roundNameTaken", draft.name())));
        }
        draft.deadlines()
                .forEach((action, day) -> jdbc.sql(
                                "INSERT INTO round_deadline (round_id, area, area_hi, action, due_on) VALUES (?, ?, ?, ?, ?)")
                        .params(
                                id,
                                draft.county().range().lo(),
                                draft.county().range().hi(),
                                action,
                                day)
                        .update());
        return new Done(id);
    }

    /** Closes a round in which no case is open any more. */
    @PreAuthorize("hasAuthority('ROUND_OPEN')")
    public RoundOutcome close(UUID id) {
        get(id);
        var open = jdbc.sql("""
                        SELECT count(*) FROM case_file c JOIN village_list l ON l.id = c.list_id
                         WHERE l.round_id = ? AND c.closed_at IS NULL""").param(id).query(Long.class).single();
        if (open > 0) {
            return new Refused(List.of(Obstacle.of("roundHasOpenCases", open)));
        }
        jdbc.sql(
                        "UPDATE round SET state = 'CLOSED', closed_at = ?, version = version + 1 WHERE id = ? AND state = 'OPEN'")
                .params(Timestamp.from(clock.instant()), id)
                .update();
        return new Done(id);
    }

    @Transactional(readOnly = true)
    public Round get(UUID id) {
        return read("id = ?", id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No round %s in the area".formatted(id)));
    }

    /** The rounds of a kind that concern the officer's area, the latest first. */
    @Transactional(readOnly = true)
    public List<Round> of(RoundKind kind) {
        return read("kind = ?", kind.name());
    }

    /** The village's list in a round, made when it is first asked for; a village of another county is not there. */
    public VillageList list(Round round, Place village) {
        if (village.level() != RegionLevel.VILLAGE || !round.county().range().contains(village.range())) {
            throw new NotFoundException("No list of this village in round %s".formatted(round.id()));
        }
        jdbc.sql(
                        "INSERT INTO village_list (id, round_id, area) VALUES (?, ?, ?) ON CONFLICT (round_id, area) DO NOTHING")
                .params(UUID.randomUUID(), round.id(), village.area())
                .update();
        return lists("round_id = ? AND area = ?", round.id(), village.area()).getFirst();
    }

    @Transactional(readOnly = true)
    public VillageList list(UUID id) {
        return lists("id = ?", id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No list %s in the area".formatted(id)));
    }

    /** The lists of a round that the officer sees, in the order of the villages. */
    @Transactional(readOnly = true)
    public List<VillageList> listsOf(UUID round) {
        return lists("round_id = ?", round);
    }

    private List<VillageList> lists(String condition, Object... arguments) {
        return jdbc.sql("SELECT id, round_id, area FROM village_list WHERE " + condition + " ORDER BY area")
                .params(arguments)
                .query((row, index) -> new VillageList(
                        row.getObject("id", UUID.class), row.getObject("round_id", UUID.class), row.getLong("area")))
                .list();
    }

    private static List<Obstacle> check(RoundDraft draft) {
        var obstacles = new ArrayList<Obstacle>();
        if (draft.name().isEmpty() || draft.name().length() > NAME_LENGTH) {
            obstacles.add(Obstacle.of("roundName", NAME_LENGTH));
        }
        if (draft.county().level() != RegionLevel.COUNTY) {
            obstacles.add(Obstacle.of("roundOfACounty"));
        }
        if (draft.rules().townshipSample() < Rules.TOWNSHIP_SAMPLE
                || draft.rules().townshipSample() > 100) {
            obstacles.add(Obstacle.of("townshipSample", Rules.TOWNSHIP_SAMPLE));
        }
        if (draft.rules().countySample() < Rules.COUNTY_SAMPLE || draft.rules().countySample() > 100) {
            obstacles.add(Obstacle.of("countySample", Rules.COUNTY_SAMPLE));
        }
        return obstacles;
    }

    private List<Round> read(String condition, Object argument) {
        var deadlines = new HashMap<UUID, Map<String, LocalDate>>();
        jdbc.sql("SELECT round_id, action, due_on FROM round_deadline WHERE round_id IN (SELECT id FROM round WHERE "
                        + condition + ")")
                .param(argument)
                .query(row -> {
                    deadlines
                            .computeIfAbsent(row.getObject("round_id", UUID.class), id -> new HashMap<>())
                            .put(row.getString("action"), row.getObject("due_on", LocalDate.class));
                });
        var rows = jdbc.sql("SELECT * FROM round WHERE " + condition + " ORDER BY state DESC, opened_at DESC, id")
                .param(argument)
                .query(RoundRow::of)
                .list();
        var places =
                regions.byAreas(rows.stream().map(RoundRow::area).distinct().toList());
        return rows.stream()
                .map(row -> row.round(
                        Optional.ofNullable(places.get(row.area())).orElseThrow(),
                        deadlines.getOrDefault(row.id(), Map.of())))
                .toList();
    }

    private record RoundRow(
            UUID id,
            long area,
            RoundKind kind,
            String name,
            int year,
            Rules rules,
            boolean open,
            java.time.Instant openedAt,
            String openedBy) {

        static RoundRow of(ResultSet row, int index) throws SQLException {
            return new RoundRow(
                    row.getObject("id", UUID.class),
                    row.getLong("area"),
                    RoundKind.valueOf(row.getString("kind")),
                    row.getString("name"),
                    row.getInt("year"),
                    new Rules(
                            row.getString("standard_region"),
                            row.getInt("standard_version"),
                            row.getInt("notice_days"),
                            row.getBoolean("notice_working_days"),
                            row.getInt("township_sample"),
                            row.getInt("county_sample")),
                    "OPEN".equals(row.getString("state")),
                    row.getTimestamp("opened_at").toInstant(),
                    row.getString("opened_by"));
        }

        Round round(Place county, Map<String, LocalDate> deadlines) {
            return new Round(id, county, kind, name, year, rules, deadlines, open, openedAt, openedBy);
        }
    }
}
