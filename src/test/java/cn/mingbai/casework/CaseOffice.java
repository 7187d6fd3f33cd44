package cn.mingbai.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.SignedIn;
import cn.mingbai.household.IdNumber;
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

/** The demo's officers at the desks that every procedure has, in as few words as a test needs. */
@TestComponent
public record CaseOffice(
        SignedIn signedIn,
        MovableClock time,
        Clock clock,
        Rounds rounds,
        RoundStandards standards,
        Regions regions,
        Casework casework,
        MeetingDesk meetings,
        ListNotices notices,
        NoticeCasework board,
        SampleDesk samples,
        EvidenceShelf shelf,
        CaseFiles files,
        BlindIndex index,
        FieldCipher cipher,
        JdbcClient jdbc,
        TransactionTemplate transactions) {

    public static final String VILLAGE = "141130101201";
    private static final byte[] SCAN = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002"
                    + "0000050001e221bc330000000049454e44ae426082");

    /** An open round of 2018 with the list of the demo's village. */
    public VillageList list(RoundKind kind) {
        var county = regions.byCode("141130").orElseThrow();
        var id = signedIn.ask("county", () -> {
            var draft = new RoundDraft(
                    county,
                    kind,
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

    public Round round(VillageList list) {
        return signedIn.ask("county", () -> rounds.get(list.round()));
    }

    /** An invented household of one, whose income lies below every line. */
    public Home home(String name) {
        return home(name, "1200");
    }

    public record Home(UUID id, String number, String idNumber) {}

    public Home home(String name, String income) {
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

    /** A household of one, registered in 2016, that the rules let go: wages of so many yuan, everything assured. */
    public Home registeredHome(String name, String income) {
        var home = home(name, income);
        signedIn.run(
                "county",
                () -> transactions.executeWithoutResult(status -> {
                    sql(
                            "UPDATE household SET status = 'REGISTERED', identified_on = '2016-03-01', category = 'GENERAL', "
                                    + "main_cause = 'NO_SKILL' WHERE id = ?",
                            home.id());
                    sql(
                            "UPDATE living_conditions SET measures_implemented = true, measures_effective = true "
                                    + "WHERE household_id = ?",
                            home.id());
                }));
        return home;
    }

    private void sql(String statement, Object... arguments) {
        jdbc.sql(statement).params(arguments).update();
    }

    public UUID scan(String who, VillageList list, EvidenceKind kind) {
        var kept = signedIn.ask(
                who,
                () -> shelf.keep(
                        new EvidenceShelf.Place(list.id(), null, list.area()),
                        kind,
                        kind + ".png",
                        new ByteArrayInputStream(SCAN)));
        return ((EvidenceOutcome.Kept) kept).id();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public CaseFile file(CaseId id) {
        return signedIn.ask("county", () -> files.get(id));
    }

    public String state(CaseId id) {
        return file(id).state();
    }

    public Wish wish(CaseId id, String action) {
        return Wish.of(id, file(id).version(), action, today());
    }

    public ActionOutcome act(String who, Wish wish) {
        return signedIn.ask(who, () -> casework.act(wish, SignedIn.proof()));
    }

    public void done(String who, Wish wish) {
        assertThat(act(who, wish)).isInstanceOf(Done.class);
    }

    /** A meeting of thirty called, at which everybody present votes for everybody. */
    public MeetingOutcome meet(VillageList list, MeetingKind kind, int present, CaseId... cases) {
        return meet(list, kind, present, present, cases);
    }

    public MeetingOutcome meet(VillageList list, MeetingKind kind, int present, int inFavour, CaseId... cases) {
        var scans = List.of(
                scan("secretary", list, EvidenceKind.MINUTES), scan("secretary", list, EvidenceKind.ATTENDANCE_SHEET));
        var votes = Stream.of(cases)
                .map(id -> new Vote(id, inFavour, present - inFavour, 0))
                .toList();
        var versions = Stream.of(cases).collect(Collectors.toMap(id -> id, id -> file(id).version()));
        var sheet = new MeetingSheet(kind, "第1组", today(), "孙立志", "村委会", 30, present, "评议", scans, votes);
        return signedIn.ask("secretary", () -> meetings.record(list.id(), sheet, versions));
    }

    public UUID post(String who, VillageList list, String procedure, String action) {
        var outcome = signedIn.ask(who, () -> notices.post(list.id(), procedure, action));
        assertThat(outcome).isInstanceOf(ListNoticeOutcome.Posted.class);
        return ((ListNoticeOutcome.Posted) outcome).notice();
    }

    public void runOut(String who, UUID notice) {
        time.pass(Duration.ofDays(8));
        assertThat(signedIn.ask(who, () -> board.takeDown(new NoticeId(notice), new byte[0])))
                .isEqualTo(NoticeCasework.TakeDown.DONE);
    }

    /** The list's notices that nobody has taken down; those of other lists hang where not all of its officers may look. */
    public List<NoticeId> hanging(VillageList list) {
        return signedIn
                .ask(
                        "county",
                        () -> transactions.execute(status -> jdbc.sql(
                                        "SELECT DISTINCT n.id FROM public_notice n JOIN case_event e ON e.notice_id = n.id "
                                                + "JOIN case_file c ON c.id = e.case_id "
                                                + "WHERE c.list_id = ? AND n.taken_down_at IS NULL")
                                .param(list.id())
                                .query(UUID.class)
                                .list()))
                .stream()
                .map(NoticeId::new)
                .toList();
    }

    public void sample(String who, VillageList list) {
        var draw = signedIn.ask(who, () -> samples.draw(list.id())).orElseThrow();
        for (var drawn : draw.drawn()) {
            if (drawn.result() == null) {
                assertThat(signedIn.ask(who, () -> samples.record(draw.id(), drawn.id(), Result.AGREES, "相符")))
                        .isTrue();
            }
        }
    }
}
