package cn.mingbai.exit.place;

import static cn.mingbai.exit.place.PlaceOffice.keys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.mingbai.SignedIn;
import cn.mingbai.account.RunAs;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.casework.OfficeTest;
import cn.mingbai.exit.county.InventedCounty;
import cn.mingbai.exit.county.evaluation.Approval;
import cn.mingbai.exit.county.evaluation.EvaluationDesk;
import cn.mingbai.exit.county.evaluation.EvaluationOutcome;
import cn.mingbai.exit.county.evaluation.EvaluationSheets;
import cn.mingbai.exit.county.evaluation.ResultDesk;
import cn.mingbai.exit.county.evaluation.ResultEntry;
import cn.mingbai.exit.county.evaluation.SheetLine;
import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.board.NoticeCasework;
import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.ActionOutcome.Overtaken;
import cn.mingbai.procedure.CaseEvent;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.evidence.EvidenceOutcome;
import cn.mingbai.region.Place;
import cn.mingbai.shared.NotFoundException;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A county from the preparation to the list it leaves: its households counted, its sample drawn, entered and closed at the real
 * desks, every rate judged again on the day of the approval.
 */
@OfficeTest
class CountyChainTests {

    private static final String COUNTY = "141033";
    private static final int YEAR = 2018;
    private static final byte[] SCAN = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002"
                    + "0000050001e221bc330000000049454e44ae426082");

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private PlaceOffice office;

    @Autowired
    private EvaluationDesk evaluations;

    @Autowired
    private EvaluationSheets sheets;

    @Autowired
    private ResultDesk results;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void aCountyLeavesTheListByTheFiguresOfTheDay() throws Exception {
        var county = new InventedCounty(signedIn, office.regions(), jdbc, transactions);
        county.fill(COUNTY, 2);
        county.designate(COUNTY, 30, 3); // 30 of 33 poor villages have exited
        var id = prepared(county);

        assertThat(keys(act("county", wish("county", id, "APPLY", EvidenceKind.COUNTY_EXIT_APPLICATION))))
                .as("without a population there is no incidence")
                .containsExactly("placeFigure");
        county.population(COUNTY, YEAR, 900);
        done("county", wish("county", id, "APPLY", EvidenceKind.COUNTY_EXIT_APPLICATION));
        done("city", wish("city", id, "REVIEW_CITY", EvidenceKind.CITY_OPINION));
        var report = wish("province", id, "EVALUATE_PROVINCE", EvidenceKind.EVALUATION_REPORT);
        assertThat(keys(act("province", report)))
                .as("four rates need the sample, and nobody has evaluated")
                .containsExactlyInAnyOrder(
                        "countyNotEvaluated", "placeFigure", "placeFigure", "placeFigure", "placeFigure");

        evaluate(county);
        done("province", again(report));
        var notice = post(id);
        var approval = wish("province", id, "APPROVE", EvidenceKind.PROVINCE_DECISION);
        assertThat(keys(act("province", approval))).containsExactly("noticeRuns");
        office.time().pass(Duration.ofDays(8));
        assertThat(as("province", () -> office.board().takeDown(new NoticeId(notice), new byte[0])))
                .isEqualTo(NoticeCasework.TakeDown.DONE);

        var returned = untilTwoPercent(county);
        assertThat(keys(act("province", again(approval))))
                .as("2.00 % is not below 2 %: incidence and composite incidence")
                .containsExactly("placeFigure", "placeFigure");
        assertThat(exitYear(county)).isNull();
        county.sql("UPDATE member SET removed_on = '2018-10-01', removal_reason = 'DEATH' WHERE number = ?", returned);

        approveAtOnce(again(approval));
        assertThat(exitYear(county)).isEqualTo(YEAR);
        assertThat(history(id))
                .extracting(CaseEvent::action)
                .containsExactly(
                        "OPEN", "APPLY", "REVIEW_CITY", "EVALUATE_PROVINCE", "POST_PROVINCE_NOTICE", "APPROVE");
        List<String> occasions = county.asProvince(() -> transactions.execute(
                status -> jdbc.sql("SELECT occasion FROM place_exit_figures WHERE case_id = ? ORDER BY taken_at")
                        .param(id.value())
                        .query(String.class)
                        .list()));
        assertThat(occasions).containsExactly("SUBMISSION", "EVALUATION", "APPROVAL");
    }

    @Test
    void onlyACountyOfTheListIsPreparedByItselfAndOfItsPublishedYear() {
        assertThat(preparation("county", "140122", 2017)).isEmpty();
        assertThat(preparation("county", "140122", 2018)).containsExactly("countyNotOnTheList");
        assertThat(preparation("county", "140121", 2018)).containsExactly("countyNotOnTheList");
        assertThat(preparation("supervisor", "140123", 2018)).containsExactly("notYourPost");
        assertThat(preparation("county", "140122", 2017)).containsExactly("placeCaseOpen");
    }

    @Test
    void whatLiesElsewhereIsNotThere() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> as("county", () -> office.casework().prepareCounty("141130", YEAR)));
    }

    /** Puts the year that is published aside, as if nobody had left yet; only the province may. */
    private CaseId prepared(InventedCounty county) {
        var area = county.place(COUNTY).area();
        int changed = as(
                "county",
                () -> transactions.execute(status -> jdbc.sql("UPDATE county SET exit_year = NULL WHERE region_lo = ?")
                        .param(area)
                        .update()));
        assertThat(changed).isZero();
        county.sql("UPDATE county SET exit_year = NULL WHERE region_lo = ?", area);
        return ((PlaceOpening.Opened) as("county", () -> office.casework().prepareCounty(COUNTY, YEAR))).id();
    }

    /** Nobody was wrongly exited or missed, and everybody approves. */
    private void evaluate(InventedCounty county) {
        var place = county.place(COUNTY);
        var id = ((EvaluationOutcome.Done) as("province", () -> evaluations.draw(place, YEAR))).id();
        for (var village : as("province", () -> sheets.sheet(id)).villages()) {
            var code = village.place().code();
            var entries = as("province", () -> sheets.village(id, code)).lines().stream()
                    .map(CountyChainTests::fine)
                    .toList();
            as("inspector", () -> {
                results.enter(id, code, LocalDate.now(office.clock()), entries);
                return true;
            });
        }
        as("province", () -> evaluations.close(id));
    }

    private static ResultEntry fine(SheetLine line) {
        return new ResultEntry(
                line.id(),
                0,
                line.kind().isJudged() ? false : null,
                null,
                "",
                line.kind().isSurveyed() ? Approval.YES : null,
                "");
    }

    /** So many poor persons more that the incidence is exactly 2.00 %; gives the number of the last of them. */
    private String untilTwoPercent(InventedCounty county) {
        var villages = county.villages(COUNTY);
        var home = county.household(villages.getLast(), "REGISTERED", 1);
        Long poor = county.asProvince(() -> transactions.execute(status -> jdbc.sql("""
                        SELECT count(*) FROM member m JOIN household h ON h.id = m.household_id AND h.status IN ('REGISTERED', 'RETURNED')
                         WHERE m.removed_on IS NULL AND h.area BETWEEN ? AND ?""")
                .params(
                        county.place(COUNTY).range().lo(),
                        county.place(COUNTY).range().hi())
                .query(Long.class)
                .single()));
        var wanted = 900L * villages.size() * 2 / 100;
        county.sql("""
                INSERT INTO member (household_id, area, number, name, initials, sex, id_kind, relation)
                SELECT ?, ?, '99' || lpad(n::text, 16, '0'), '某某', 'mm', 'MALE', 'NONE', 'OTHER' FROM generate_series(1, ?) n""", home, villages.getLast().area(), wanted - poor);
        return "99" + "%016d".formatted(wanted - poor);
    }

    /** Two of the province at once: one approves, the other is told who was first. */
    private void approveAtOnce(PlaceWish wish) throws Exception {
        var start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var answers = IntStream.range(0, 2)
                    .mapToObj(n -> pool.submit((Callable<ActionOutcome>) () -> {
                        start.await();
                        return act("province", wish);
                    }))
                    .toList();
            start.countDown();
            var first = answers.getFirst().get();
            var second = answers.getLast().get();

            assertThat(List.of(first, second)).hasAtLeastOneElementOfType(Done.class);
            assertThat(List.of(first, second)).hasAtLeastOneElementOfType(Overtaken.class);
        }
    }

    private PlaceWish wish(String who, CaseId id, String action, EvidenceKind kind) {
        var scan = as(who, () -> {
            var place = office.regions().byArea(office.files().get(id).area()).orElseThrow();
            return office.evidence()
                    .keepForCase(place, id.value(), kind, kind + ".png", new ByteArrayInputStream(SCAN));
        });
        return PlaceWish.of(id, version(id), action, office.today()).with(List.of(((EvidenceOutcome.Kept) scan).id()));
    }

    /** The same wish by what is seen now. */
    private PlaceWish again(PlaceWish wish) {
        return PlaceWish.of(wish.id(), version(wish.id()), wish.action(), office.today())
                .with(wish.evidence());
    }

    private int version(CaseId id) {
        return office.file(id).version();
    }

    private ActionOutcome act(String who, PlaceWish wish) {
        return as(who, () -> office.casework().act(wish, SignedIn.proof()));
    }

    private void done(String who, PlaceWish wish) {
        assertThat(act(who, wish)).isInstanceOf(Done.class);
    }

    private UUID post(CaseId id) {
        var version = version(id);
        assertThat(as("province", () -> office.notices().post(id, version))).isInstanceOf(Done.class);
        return Objects.requireNonNull(history(id).getLast().references().notice());
    }

    private List<CaseEvent> history(CaseId id) {
        return as("province", () -> office.files().history(id));
    }

    private @org.jspecify.annotations.Nullable Integer exitYear(InventedCounty county) {
        var place = county.place(COUNTY);
        return Objects.requireNonNull(
                        office.designations().ofCounties(List.of(place)).get(place.area()))
                .exitYear();
    }

    private List<String> preparation(String who, String code, int year) {
        var place = office.regions().byCode(code).orElseThrow();
        return switch (at(who, place, () -> office.casework().prepareCounty(code, year))) {
            case PlaceOpening.Opened ignored -> List.of();
            case PlaceOpening.Refused(var obstacles) ->
                obstacles.stream().map(Obstacle::key).toList();
        };
    }

    /** The demo's officers, those of county and city posted where the county lies. */
    private <T> T as(String who, Supplier<T> work) {
        var code = Set.of("county", "supervisor", "inspector").contains(who)
                ? COUNTY
                : who.equals("city") ? COUNTY.substring(0, 4) : "14";
        return at(who, office.regions().byCode(code).orElseThrow(), work);
    }

    private <T> T at(String who, Place place, Supplier<T> work) {
        var officer = signedIn.officer(who);
        var answer = new AtomicReference<T>();
        RunAs.officer(
                new SignedInOfficer(
                        officer.id(), officer.username(), officer.displayName(), officer.role(), place, false),
                () -> answer.set(work.get()));
        return answer.get();
    }
}
