package cn.mingbai.identification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.SignedIn;
import cn.mingbai.household.IdNumber;
import cn.mingbai.identification.comparison.ComparisonDesk;
import cn.mingbai.identification.comparison.ComparisonOutcome;
import cn.mingbai.identification.comparison.Department;
import cn.mingbai.identification.comparison.WorkbookNumbers;
import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.board.NoticeCasework;
import cn.mingbai.privacy.BlindIndex;
import cn.mingbai.privacy.FieldCipher;
import cn.mingbai.privacy.SecretKind;
import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.draw.Draw.Result;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.evidence.EvidenceOutcome;
import cn.mingbai.procedure.evidence.EvidenceShelf;
import cn.mingbai.procedure.meeting.MeetingKind;
import cn.mingbai.procedure.meeting.MeetingSheet;
import cn.mingbai.procedure.meeting.Vote;
import cn.mingbai.procedure.round.Round;
import cn.mingbai.procedure.round.RoundDraft;
import cn.mingbai.procedure.round.RoundKind;
import cn.mingbai.procedure.round.RoundOutcome;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.procedure.round.VillageList;
import cn.mingbai.region.Regions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo's officers at their desks, in as few words as a test needs. */
@TestComponent
record Office(
        SignedIn signedIn,
        MovableClock time,
        Clock clock,
        Rounds rounds,
        RoundStandards standards,
        Regions regions,
        IdentificationCasework casework,
        MeetingDesk meetings,
        ListNotices notices,
        NoticeCasework board,
        SampleDesk samples,
        ComparisonDesk comparisons,
        ComparisonCompletion completion,
        EvidenceShelf shelf,
        CaseFiles files,
        BlindIndex index,
        FieldCipher cipher,
        JdbcClient jdbc,
        TransactionTemplate transactions) {

    static final String VILLAGE = "141130101201";
    private static final byte[] SCAN = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002"
                    + "0000050001e221bc330000000049454e44ae426082");

    /** An open round of 2018 with the list of the demo's village. */
    VillageList list() {
        var county = regions.byCode("141130").orElseThrow();
        var id = signedIn.ask("county", () -> {
            var draft = new RoundDraft(
                    county,
                    RoundKind.IDENTIFICATION,
                    "动态调整" + letters(),
                    2018,
                    transactions.execute(status -> standards.today(county, 2018).orElseThrow()),
                    Map.of());
            return ((RoundOutcome.Done) rounds.open(draft)).id();
        });
        return signedIn.ask(
                "village",
                () -> rounds.list(rounds.get(id), regions.byCode(VILLAGE).orElseThrow()));
    }

    /** Letters only: a notice whose title holds a row of digits is taken for one with a telephone, and refused. */
    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .substring(0, 8)
                .chars()
                .map(c -> Character.isDigit(c) ? c - '0' + 'g' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    Round round(VillageList list) {
        return signedIn.ask("county", () -> rounds.get(list.round()));
    }

    /** An invented household of one, whose income lies below every line. */
    Home home(String name) {
        return home(name, "1200");
    }

    record Home(UUID id, String number, String idNumber) {}

    Home home(String name, String income) {
        var idNumber = InventedNumbers.next();
        var area = regions.byCode(VILLAGE).orElseThrow().area();
        var number =
                "%016d".formatted(Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 10_000_000_000_000_000L));
        var id = UUID.randomUUID();
        signedIn.run(
                "county",
                () -> transactions.executeWithoutResult(status -> {
                    sql(
                            "INSERT INTO household (id, area, number, villager_group) VALUES (?, ?, ?, '第1组')",
                            id,
                            area,
                            number);
                    sql(
                            "INSERT INTO living_conditions (household_id, area, food, clothing, housing_grade, renovated, "
                                    + "lives_elsewhere_safely, water_declared_safe) VALUES (?, ?, 'ASSURED', 'ASSURED', 'A', false, false, true)",
                            id,
                            area);
                    sql(
                            "INSERT INTO member (household_id, area, number, name, initials, sex, birth_date, id_kind, id_number, id_index, "
                                    + "relation, schooling_state, labour, basic_medical_insurance, critical_illness_insurance, "
                                    + "treatment_assured) VALUES (?, ?, ?, ?, 'x', 'MALE', '1960-01-01', 'RESIDENT_ID', ?, ?, 'HEAD', "
                                    + "'FINISHED', 'ORDINARY', true, true, true)",
                            id,
                            area,
                            number + "01",
                            name,
                            cipher.seal(SecretKind.ID_NUMBER, idNumber),
                            index.of(SecretKind.ID_NUMBER, IdNumber.of(idNumber).value()));
                    var account = UUID.randomUUID();
                    sql(
                            "INSERT INTO income_account (id, household_id, area, year, operating_expense) VALUES (?, ?, ?, 2018, 0)",
                            account,
                            id,
                            area);
                    sql(
                            "INSERT INTO income_item (account_id, household_id, area, position, kind, item, amount, nature) "
                                    + "VALUES (?, ?, ?, 0, 'WAGE', '务工', " + income + ", 'RECEIVED')",
                            account,
                            id,
                            area);
                }));
        return new Home(id, number, idNumber);
    }

    private void sql(String statement, Object... arguments) {
        jdbc.sql(statement).params(arguments).update();
    }

    CaseId open(VillageList list, Home home) {
        return ((OpeningOutcome.Opened) signedIn.ask("village", () -> casework.open(list.id(), home.number()))).id();
    }

    UUID scan(String who, VillageList list, EvidenceKind kind) {
        var kept = signedIn.ask(
                who,
                () -> shelf.keep(
                        new EvidenceShelf.Place(list.id(), null, list.area()),
                        kind,
                        kind + ".png",
                        new ByteArrayInputStream(SCAN)));
        return ((EvidenceOutcome.Kept) kept).id();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    CaseFile file(CaseId id) {
        return signedIn.ask("county", () -> files.get(id));
    }

    String state(CaseId id) {
        return file(id).state();
    }

    Wish wish(CaseId id, String action) {
        return Wish.of(id, file(id).version(), action, today());
    }

    ActionOutcome act(String who, Wish wish) {
        return signedIn.ask(who, () -> casework.act(wish));
    }

    void done(String who, Wish wish) {
        assertThat(act(who, wish)).isInstanceOf(Done.class);
    }

    void apply(VillageList list, CaseId id) {
        done(
                "village",
                wish(id, "APPLY")
                        .signedBy(List.of("户主"))
                        .with(List.of(scan("village", list, EvidenceKind.APPLICATION))));
    }

    void verify(VillageList list, CaseId id) {
        done(
                "team",
                wish(id, "VERIFY_HOME")
                        .signedBy(List.of("李晓明", "孙立志"))
                        .with(List.of(scan("team", list, EvidenceKind.VERIFICATION_SHEET))));
    }

    /** A meeting of thirty called, at which everybody present votes for everybody. */
    MeetingOutcome meet(VillageList list, MeetingKind kind, int present, CaseId... cases) {
        return meet(list, kind, present, present, cases);
    }

    MeetingOutcome meet(VillageList list, MeetingKind kind, int present, int inFavour, CaseId... cases) {
        var scans = List.of(
                scan("secretary", list, EvidenceKind.MINUTES), scan("secretary", list, EvidenceKind.ATTENDANCE_SHEET));
        var votes = Stream.of(cases)
                .map(id -> new Vote(id, inFavour, present - inFavour, 0))
                .toList();
        var versions = Stream.of(cases).collect(Collectors.toMap(id -> id, id -> file(id).version()));
        var sheet = new MeetingSheet(kind, "第1组", today(), "孙立志", "村委会", 30, present, "评议", scans, votes);
        return signedIn.ask("secretary", () -> meetings.record(list.id(), sheet, versions));
    }

    ComparisonOutcome send(VillageList list, Department department, String... idNumbers) {
        var csv = "序号,身份证号\n"
                + Stream.of(idNumbers).map(number -> "1," + number).collect(Collectors.joining("\n")) + "\n";
        return signedIn.ask(
                "department",
                () -> comparisons.send(
                        list.round(),
                        new WorkbookNumbers(
                                department, today(), department + ".csv", csv.getBytes(StandardCharsets.UTF_8))));
    }

    void sendAll(VillageList list) {
        for (var department : Department.values()) {
            assertThat(send(list, department, InventedNumbers.next())).isInstanceOf(ComparisonOutcome.Compared.class);
        }
    }

    List<ActionOutcome> compare(VillageList list) {
        return signedIn.ask("county", () -> completion.complete(list.id()));
    }

    UUID post(String who, VillageList list, ListNotices.Which which) {
        var outcome = signedIn.ask(who, () -> notices.post(list.id(), "IDENTIFICATION", which));
        assertThat(outcome).isInstanceOf(ListNoticeOutcome.Posted.class);
        return ((ListNoticeOutcome.Posted) outcome).notice();
    }

    void runOut(String who, UUID notice) {
        time.pass(Duration.ofDays(8));
        assertThat(signedIn.ask(who, () -> board.takeDown(new NoticeId(notice), new byte[0])))
                .isEqualTo(NoticeCasework.TakeDown.DONE);
    }

    void sample(String who, VillageList list) {
        var draw = signedIn.ask(who, () -> samples.draw(list.id())).orElseThrow();
        for (var drawn : draw.drawn()) {
            if (drawn.result() == null) {
                assertThat(signedIn.ask(who, () -> samples.record(draw.id(), drawn.id(), Result.AGREES, "相符")))
                        .isTrue();
            }
        }
    }

    void review(VillageList list, CaseId id) {
        done(
                "township",
                wish(id, "REVIEW_TOWNSHIP").with(List.of(scan("township", list, EvidenceKind.TOWNSHIP_OPINION))));
    }

    void decide(VillageList list, CaseId id) {
        done(
                "supervisor",
                wish(id, "DECIDE_COUNTY").with(List.of(scan("supervisor", list, EvidenceKind.COUNTY_DECISION))));
    }

    /** Brings cases to the village's notice and lets it hang. */
    UUID toVillageNotice(VillageList list, CaseId... cases) {
        for (var id : cases) {
            apply(list, id);
            verify(list, id);
        }
        assertThat(meet(list, MeetingKind.GROUP, 25, cases)).isInstanceOf(MeetingOutcome.Recorded.class);
        sendAll(list);
        assertThat(compare(list)).allMatch(Done.class::isInstance);
        assertThat(meet(list, MeetingKind.ASSEMBLY, 25, cases)).isInstanceOf(MeetingOutcome.Recorded.class);
        return post("village", list, ListNotices.Which.VILLAGE);
    }
}
