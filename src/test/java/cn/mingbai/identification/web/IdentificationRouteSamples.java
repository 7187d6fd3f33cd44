package cn.mingbai.identification.web;

import cn.mingbai.RouteSample;
import cn.mingbai.RouteSamples;
import cn.mingbai.SignedIn;
import cn.mingbai.account.Role;
import cn.mingbai.account.RunAs;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.household.Relation;
import cn.mingbai.household.Sex;
import cn.mingbai.household.register.RegisterDesk;
import cn.mingbai.household.web.TestHouseholds;
import cn.mingbai.identification.IdentificationCasework;
import cn.mingbai.casework.OpeningOutcome;
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
import cn.mingbai.procedure.round.Round.Rules;
import cn.mingbai.procedure.round.RoundDraft;
import cn.mingbai.procedure.round.RoundKind;
import cn.mingbai.procedure.round.RoundOutcome;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.region.Regions;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
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
        var round = as(
                Role.COUNTY_OFFICER,
                village.substring(0, 6),
                () -> ((RoundOutcome.Done) rounds.open(draft(village))).id());
        return as(Role.VILLAGE_OFFICER, village, () -> {
            var list = rounds.list(rounds.get(round), regions.byCode(village).orElseThrow());
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

    private UUID doubt(String village, UUID round, CaseId id) {
        var comparison = UUID.randomUUID();
        var doubt = UUID.randomUUID();
        as(
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

    private RoundDraft draft(String village) {
        return new RoundDraft(
                regions.byCode(village.substring(0, 6)).orElseThrow(),
                RoundKind.IDENTIFICATION,
                "路由" + UUID.randomUUID().toString().substring(0, 8),
                2018,
                new Rules("14", 1, 7, false, 20, 10),
                Map.of("VERIFY_HOME", LocalDate.of(2018, 10, 31)));
    }

    private <T> T as(Role role, String place, Supplier<T> question) {
        var county = signedIn.officer("county");
        var officer = new SignedInOfficer(
                county.id(),
                "elsewhere",
                county.displayName(),
                role,
                regions.byCode(place).orElseThrow(),
                false);
        var answer = new AtomicReference<T>();
        RunAs.officer(officer, () -> answer.set(question.get()));
        return java.util.Objects.requireNonNull(answer.get());
    }
}
