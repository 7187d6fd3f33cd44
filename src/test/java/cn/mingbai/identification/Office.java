package cn.mingbai.identification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.SignedIn;
import cn.mingbai.casework.CaseOffice;
import cn.mingbai.casework.CaseOffice.Home;
import cn.mingbai.casework.InventedNumbers;
import cn.mingbai.casework.ListNotices;
import cn.mingbai.casework.MeetingDesk;
import cn.mingbai.casework.MeetingOutcome;
import cn.mingbai.casework.MovableClock;
import cn.mingbai.casework.OpeningOutcome;
import cn.mingbai.casework.SampleDesk;
import cn.mingbai.casework.Wish;
import cn.mingbai.identification.comparison.ComparisonDesk;
import cn.mingbai.identification.comparison.ComparisonOutcome;
import cn.mingbai.identification.comparison.Department;
import cn.mingbai.identification.comparison.WorkbookNumbers;
import cn.mingbai.notice.board.NoticeCasework;
import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.evidence.EvidenceShelf;
import cn.mingbai.procedure.meeting.MeetingKind;
import cn.mingbai.procedure.round.Round;
import cn.mingbai.procedure.round.RoundKind;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.procedure.round.VillageList;
import cn.mingbai.region.Regions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo's officers at the desks of identification, in as few words as a test needs. */
@TestComponent
record Office(
        CaseOffice cases,
        IdentificationCasework casework,
        ComparisonDesk comparisons,
        ComparisonCompletion completion) {

    static final String VILLAGE = CaseOffice.VILLAGE;

    VillageList list() {
        return cases.list(RoundKind.IDENTIFICATION);
    }

    SignedIn signedIn() {
        return cases.signedIn();
    }

    MovableClock time() {
        return cases.time();
    }

    Rounds rounds() {
        return cases.rounds();
    }

    JdbcClient jdbc() {
        return cases.jdbc();
    }

    TransactionTemplate transactions() {
        return cases.transactions();
    }

    CaseFiles files() {
        return cases.files();
    }

    EvidenceShelf shelf() {
        return cases.shelf();
    }

    Regions regions() {
        return cases.regions();
    }

    ListNotices notices() {
        return cases.notices();
    }

    NoticeCasework board() {
        return cases.board();
    }

    MeetingDesk meetings() {
        return cases.meetings();
    }

    SampleDesk samples() {
        return cases.samples();
    }

    Round round(VillageList list) {
        return cases.round(list);
    }

    Home home(String name) {
        return cases.home(name);
    }

    Home home(String name, String income) {
        return cases.home(name, income);
    }

    UUID scan(String who, VillageList list, EvidenceKind kind) {
        return cases.scan(who, list, kind);
    }

    LocalDate today() {
        return cases.today();
    }

    CaseFile file(CaseId id) {
        return cases.file(id);
    }

    String state(CaseId id) {
        return cases.state(id);
    }

    Wish wish(CaseId id, String action) {
        return cases.wish(id, action);
    }

    ActionOutcome act(String who, Wish wish) {
        return cases.act(who, wish);
    }

    void done(String who, Wish wish) {
        cases.done(who, wish);
    }

    MeetingOutcome meet(VillageList list, MeetingKind kind, int present, CaseId... files) {
        return cases.meet(list, kind, present, files);
    }

    MeetingOutcome meet(VillageList list, MeetingKind kind, int present, int inFavour, CaseId... files) {
        return cases.meet(list, kind, present, inFavour, files);
    }

    UUID post(String who, VillageList list, String action) {
        return cases.post(who, list, "IDENTIFICATION", action);
    }

    void runOut(String who, UUID notice) {
        cases.runOut(who, notice);
    }

    void sample(String who, VillageList list) {
        cases.sample(who, list);
    }

    CaseId open(VillageList list, Home home) {
        return ((OpeningOutcome.Opened) signedIn().ask("village", () -> casework.open(list.id(), home.number()))).id();
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

    ComparisonOutcome send(VillageList list, Department department, String... idNumbers) {
        var csv = "序号,身份证号\n"
                + Stream.of(idNumbers).map(number -> "1," + number).collect(Collectors.joining("\n")) + "\n";
        return signedIn()
                .ask(
                        "department",
                        () -> comparisons.send(
                                list.round(),
                                new WorkbookNumbers(
                                        department,
                                        today(),
                                        department + ".csv",
                                        csv.getBytes(StandardCharsets.UTF_8))));
    }

    void sendAll(VillageList list) {
        for (var department : Department.values()) {
            assertThat(send(list, department, InventedNumbers.next())).isInstanceOf(ComparisonOutcome.Compared.class);
        }
    }

    List<ActionOutcome> compare(VillageList list) {
        return signedIn().ask("county", () -> completion.complete(list.id()));
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
        return post("village", list, "POST_VILLAGE_NOTICE");
    }
}
