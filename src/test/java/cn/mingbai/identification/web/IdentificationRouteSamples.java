package cn.mingbai.identification.web;

import cn.mingbai.RouteSample;
import cn.mingbai.RouteSamples;
import cn.mingbai.SignedIn;
import cn.mingbai.account.Role;
import cn.mingbai.casework.OpeningOutcome;
import cn.mingbai.casework.SampleLists;
import cn.mingbai.household.Relation;
import cn.mingbai.household.Sex;
import cn.mingbai.household.register.RegisterDesk;
import cn.mingbai.household.web.TestHouseholds;
import cn.mingbai.identification.IdentificationCasework;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.draw.Draws;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.evidence.EvidenceOutcome;
import cn.mingbai.procedure.evidence.EvidenceShelf;
import cn.mingbai.procedure.meeting.MeetingKind;
import cn.mingbai.procedure.meeting.MeetingSheet;
import cn.mingbai.procedure.meeting.Meetings;
import cn.mingbai.procedure.meeting.Vote;
import cn.mingbai.procedure.round.RoundKind;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.region.Regions;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

record IdentificationRouteSamples(
        SignedIn signedIn,
        RegisterDesk register,
        Regions regions,
        Rounds rounds,
        IdentificationCasework casework,
        CaseFiles files,
        EvidenceShelf shelf,
        Meetings meetings,
        Draws draws,
        JdbcClient jdbc,
        TransactionTemplate transactions)
        implements RouteSamples {

    private static final byte[] SCAN = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002"
                    + "0000050001e221bc330000000049454e44ae426082");

    private record Made(UUID round, UUID list, CaseId id, UUID meeting, UUID evidence, UUID draw, UUID doubt) {}

    @Override
    public List<RouteSample> samples() {
        var households = new TestHouseholds(register, signedIn, regions, jdbc, transactions);
        var inside = make(
                "141130101201", households.in("141130101201", TestHouseholds.person("个案", Sex.MALE, Relation.HEAD)));
        var outside = make(
                "140122100201",
                households.outside("140122100201", TestHouseholds.person("个案外", Sex.MALE, Relation.HEAD)));
        return List.of(
                RouteSample.of("/rounds/{round}", inside.round(), outside.round(), "140122"),
                RouteSample.of("/village-lists/{list}", inside.list(), outside.list(), "140122"),
                RouteSample.of("/cases/{case}", inside.id(), outside.id(), "140122"),
                RouteSample.everywhere("/cases/{case}/papers/{paper}", "letter"),
                RouteSample.of("/meetings/{meeting}", inside.meeting(), outside.meeting(), "140122"),
                RouteSample.of("/evidence/{evidence}", inside.evidence(), outside.evidence(), "140122"),
                RouteSample.of("/draws/{draw}", inside.draw(), outside.draw(), "140122"),
                RouteSample.of("/doubts/{doubt}", inside.doubt(), outside.doubt(), "140122"));
    }

    private Made make(String village, String household) {
        var lists = lists();
        var list = lists.in(village, RoundKind.IDENTIFICATION);
        var round = list.round();
        return lists.as(Role.VILLAGE_OFFICER, village, () -> {
            var id = ((OpeningOutcome.Opened) casework.open(list.id(), household)).id();
            var scan = ((EvidenceOutcome.Kept) shelf.keep(
                            new EvidenceShelf.Place(list.id(), null, list.area()),
                            EvidenceKind.MINUTES,
                            "minutes.png",
                            new ByteArrayInputStream(SCAN)))
                    .id();
            var sheet = new MeetingSheet(
                    MeetingKind.GROUP,
                    "",
                    LocalDate.of(2018, 10, 12),
                    "孙立志",
                    "村委会",
                    30,
                    18,
                    "评议",
                    List.of(scan),
                    List.of(new Vote(id, 10, 2, 1)));
            var meeting = meetings.record(list.id(), list.area(), sheet, "village");
            var draw = draws.draw(Level.TOWNSHIP, 20, List.of(files.get(id)), "township")
                    .id();
            return new Made(round, list.id(), id, meeting, scan, draw, doubt(village, round, id));
        });
    }

    private SampleLists lists() {
        return new SampleLists(signedIn, regions, rounds);
    }

    private UUID doubt(String village, UUID round, CaseId id) {
        var comparison = UUID.randomUUID();
        var doubt = UUID.randomUUID();
        lists().as(
                        Role.COUNTY_OFFICER,
                        village.substring(0, 6),
                        () -> transactions.execute(status -> {
                            jdbc.sql(
                                            "INSERT INTO comparison (id, round_id, area, department, file_name, file_digest, state_on, numbers, "
                                                    + "unreadable, compared, matched, compared_at, compared_by) SELECT ?, id, area, 'VEHICLE', 'x.csv', "
                                                    + "sha256('x'), '2018-10-01', 1, 0, 1, 1, now(), 'county' FROM round WHERE id = ?")
                                    .params(comparison, round)
                                    .update();
                            return jdbc.sql(
                                            "INSERT INTO doubt (id, case_id, area, comparison_id, kind, member_id, state, raised_at, since) "
                                                    + "SELECT ?, c.id, c.area, ?, 'VEHICLE', m.id, 'SENT_TO_TOWNSHIP', now(), now() FROM case_file c "
                                                    + "JOIN member m ON m.household_id = c.household_id WHERE c.id = ?")
                                    .params(doubt, comparison, id.value())
                                    .update();
                        }));
        return doubt;
    }
}
