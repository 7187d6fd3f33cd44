package cn.mingbai.exit.place;

import static cn.mingbai.exit.place.PlaceOffice.keys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.mingbai.SignedIn;
import cn.mingbai.account.Role;
import cn.mingbai.account.RunAs;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.casework.OfficeTest;
import cn.mingbai.exit.village.Statement;
import cn.mingbai.exit.village.VillageCriterion;
import cn.mingbai.exit.village.VillageFact;
import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.ObjectionId;
import cn.mingbai.notice.ObjectionOutcome;
import cn.mingbai.notice.ObjectionRaised;
import cn.mingbai.notice.objection.Complaint;
import cn.mingbai.notice.objection.ObjectionDesk;
import cn.mingbai.notice.objection.ObjectionRaising;
import cn.mingbai.notice.objection.RaiseOutcome;
import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.ActionOutcome.Overtaken;
import cn.mingbai.procedure.CaseEvent;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.region.Place;
import cn.mingbai.shared.ChangedMeanwhileException;
import cn.mingbai.shared.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

/** A village from the proposal to the list it leaves, at the real desks and on a real database. */
@OfficeTest
class VillageChainTests {

    private static final int THREADS = 20;

    @Autowired
    private PlaceOffice office;

    @Autowired
    private ObjectionRaising objections;

    @Autowired
    private ObjectionDesk desk;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void aVillageLeavesTheList() {
        var village = office.readyVillage(7); // 1.75 %
        var id = office.propose(village);
        office.check(id);
        var notice = office.post("township", id);
        var review = office.wish("township", id, "REVIEW_TOWNSHIP", EvidenceKind.TOWNSHIP_OPINION);

        assertThat(keys(office.act("township", review))).containsExactly("noticeRuns");
        office.runOut("township", notice);
        office.done("township", office.wish(id, "REVIEW_TOWNSHIP").with(review.evidence()));
        office.done("county", office.wish("county", id, "CHECK_COUNTY", EvidenceKind.COUNTY_OPINION));
        assertThat(office.designation(village).exitYear()).isNull();
        office.done("supervisor", office.approval(id));

        assertThat(office.file(id).open()).isFalse();
        assertThat(office.designation(village).exitYear()).isEqualTo(2018);
        assertThat(office.designation(village).source()).startsWith("县政府文件").contains(id.toString());
        assertThat(history(id))
                .extracting(CaseEvent::action)
                .containsExactly(
                        "OPEN",
                        "CHECK_INDICATORS",
                        "POST_TOWNSHIP_NOTICE",
                        "REVIEW_TOWNSHIP",
                        "CHECK_COUNTY",
                        "APPROVE");
        assertThat(office.inCounty(() -> office.jdbc()
                        .sql("SELECT occasion FROM place_exit_figures WHERE case_id = ? "
                                + "AND digest = sha256(convert_to(content, 'UTF8')) ORDER BY taken_at")
                        .param(id.value())
                        .query(String.class)
                        .list()))
                .containsExactly("SUBMISSION", "APPROVAL");
        assertThat(trace(village)).isEqualTo(1);
    }

    /** Case 48: 1.96 % passes, 2.00 % does not; the approval judges the figures of its day. */
    @Test
    void theApprovalJudgesTheFiguresOfTheDay() {
        var village = office.readyVillage(7);
        var id = office.propose(village);
        office.toApproval(id);
        var eighth = office.home(village, "REGISTERED", 1); // 8 ÷ 400 = 2.00 %

        assertThat(keys(office.act("supervisor", office.approval(id)))).containsExactly("placeFigure");
        assertThat(office.state(id)).isEqualTo("COUNTY_CHECKED");
        assertThat(office.designation(village).exitYear()).isNull();
        office.state(village, VillageFact.POPULATION, 408, null); // 8 ÷ 408 = 1.96 %
        office.done("supervisor", office.approval(id));
        assertThat(eighth).isNotNull();
        assertThat(office.designation(village).exitYear()).isEqualTo(2018);
    }

    @Test
    void theFirstCheckTellsEverythingThatIsLacking() {
        var village = office.village();
        office.designate(village, true, null);
        office.home(village, "REGISTERED", 2, "NULL, NULL");
        office.stateAll(village, 400);
        office.state(village, VillageFact.BUS, 0, null);
        var id = office.propose(village);
        var wish = office.wish("township", id, "CHECK_INDICATORS", EvidenceKind.VILLAGE_EXIT_SHEET)
                .signedBy(List.of("王守业", "高建平"));

        assertThat(keys(office.act("township", wish)))
                .containsExactly("placeFigure", "placeFigure", "placeFigure"); // bus, water, homes
        var reasons = Map.of(
                VillageCriterion.BUS, "年底前通车",
                VillageCriterion.WATER, "这一户外出务工，回来再核",
                VillageCriterion.HOUSING, "同上");
        office.done("township", wish.because(reasons));
        assertThat(office.signedIn().ask("county", () -> office.files().reasons(List.of(office.file(id)))))
                .containsEntry(village.area(), reasons);
    }

    @Test
    void onlyAPoorVillageThatHasNotExitedIsProposedAndOnlyByTheTownship() {
        var village = office.village();

        assertThat(proposal("township", village)).containsExactly("villageNotPoor");
        office.designate(village, false, null);
        assertThat(proposal("township", village)).containsExactly("villageNotPoor");
        office.designate(village, true, 2017);
        assertThat(proposal("township", village)).containsExactly("villageExited");
        office.designate(village, true, null);
        assertThat(proposal("county", village)).containsExactly("notYourPost");
        assertThat(proposal("township", village, 2013)).containsExactly("exitYear");
        assertThat(proposal("township", village, 2021)).containsExactly("exitYear");
        office.propose(village);
        assertThat(proposal("township", village)).containsExactly("placeCaseOpen");
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> office.inCounty(
                        () -> office.jdbc().sql("""
                        INSERT INTO place_exit (id, area, area_hi, kind, procedure, year, standard_region, standard_version, state, since)
                        SELECT gen_random_uuid(), area, area_hi, kind, procedure, year, standard_region, standard_version, state, now()
                          FROM place_exit WHERE area = ?""").param(village.area()).update()));
    }

    @Test
    void aVillageThatIsTakenOffTheListMeanwhileIsNotApproved() {
        var village = office.readyVillage(7);
        var id = office.propose(village);
        office.toApproval(id);
        office.designate(village, true, 2016);

        assertThat(keys(office.act("supervisor", office.approval(id)))).containsExactly("placeFigure");
    }

    @Test
    void aReturnTakesBackWhatWasDone() {
        var village = office.readyVillage(7);
        var id = office.propose(village);
        office.toApproval(id);

        office.done("supervisor", office.wish(id, "RETURN").to("PROPOSED").saying("申报表没有盖章"));
        assertThat(keys(office.act(
                        "township", office.wish("township", id, "REVIEW_TOWNSHIP", EvidenceKind.TOWNSHIP_OPINION))))
                .containsExactly("notNow");
        office.toApproval(id);
        office.done("supervisor", office.approval(id));
        assertThat(office.inCounty(() -> office.jdbc()
                        .sql("SELECT count(*) FROM place_exit_figures WHERE case_id = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single()))
                .isEqualTo(3);
    }

    /** The county's officer who checked does not approve as its supervisor, whatever posts he holds. */
    @Test
    void whoCheckedDoesNotApprove() {
        var village = office.readyVillage(7);
        var id = office.propose(village);
        office.toApproval(id);
        var county = office.signedIn().officer("county");
        var twoPosts = new SignedInOfficer(
                county.id(), county.username(), county.displayName(), Role.COUNTY_SUPERVISOR, county.place(), false);
        var wish = office.approval(id);

        var outcome = new AtomicReference<ActionOutcome>();
        RunAs.officer(twoPosts, () -> outcome.set(office.casework().act(wish, SignedIn.proof())));

        assertThat(keys(outcome.get())).containsExactly("actedInOtherPost");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> office.inCounty(
                        () -> office.jdbc().sql("""
                        INSERT INTO place_exit_event (case_id, area, action, to_state, level, officer_id, actor, role, post, day, at)
                        SELECT case_id, area, 'AGAIN', to_state, level, officer_id, actor, 'COUNTY_SUPERVISOR', post, day, at
                          FROM place_exit_event WHERE case_id = ? AND action = 'CHECK_COUNTY'""").param(id.value()).update()));
    }

    @Test
    void manyAtOnceMakeOneApprovalAndOneHistory() throws Exception {
        var village = office.readyVillage(7);
        var id = office.propose(village);
        office.toApproval(id);
        var wish = office.approval(id);
        var start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            var answers = IntStream.range(0, THREADS)
                    .mapToObj(n -> pool.submit((Callable<ActionOutcome>) () -> {
                        start.await();
                        return office.act("supervisor", wish);
                    }))
                    .toList();
            start.countDown();
            var outcomes = new ArrayList<ActionOutcome>();
            for (var answer : answers) {
                outcomes.add(answer.get());
            }

            assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(Overtaken.class::isInstance).hasSize(THREADS - 1);
        }
        assertThat(history(id)).extracting(CaseEvent::action).containsOnlyOnce("APPROVE");
        assertThat(trace(village)).isEqualTo(1);
    }

    @Test
    void nobodyWritesOverAStatementHeHasNotSeen() {
        var village = office.village();
        office.state(village, VillageFact.POPULATION, 400, null);
        var late = new Statement(
                VillageFact.POPULATION, 0, null, new java.math.BigDecimal(500), "台账", office.today(), null);

        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> office.state("county", village, late));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> office.inCounty(() -> office.jdbc()
                        .sql("UPDATE village_indicator SET amount = 1 WHERE area = ?")
                        .param(village.area())
                        .update()));
    }

    /** Somebody on the public page stops the case; what the county answers lets it go on, sends it back or ends it. */
    @Test
    void anObjectionStopsTheCaseAndItsAnswerMovesIt() {
        var answers = Map.of(
                ObjectionOutcome.LIST_STANDS, "TOWNSHIP_NOTICE",
                ObjectionOutcome.AMENDED, "PROPOSED",
                ObjectionOutcome.REMOVED, "REFUSED");
        answers.forEach((outcome, state) -> {
            var id = office.propose(office.readyVillage(7));
            office.check(id);
            var notice = office.post("township", id);
            var raised = office.signedIn()
                    .ask(
                            "county",
                            () -> objections.enter(
                                    new NoticeId(notice),
                                    new Complaint(id.value(), "李某", "03585555555", "村里的路还没有修通，指标不实。")));
            assertThat(raised).isInstanceOf(RaiseOutcome.Raised.class);
            assertThat(office.state(id)).isEqualTo("OBJECTED");
            var objection = new ObjectionId(office.inCounty(() -> office.jdbc()
                    .sql("SELECT id FROM objection WHERE notice_id = ?")
                    .param(notice)
                    .query(UUID.class)
                    .single()));

            office.signedIn().run("county", () -> {
                assertThat(desk.investigate(objection, "赵某", "钱某")).isEqualTo(ObjectionDesk.Step.DONE);
                assertThat(desk.answer(objection, outcome, "经实地调查，情况已经核实。")).isEqualTo(ObjectionDesk.Step.DONE);
            });
            assertThat(office.state(id)).as(outcome.name()).isEqualTo(state);
        });
    }

    /** Nobody is signed in on the public page: the case is found by what it is about, and nothing else is seen. */
    @Test
    void anObjectionFromThePublicPageStopsTheCaseToo() {
        var id = office.propose(office.readyVillage(7));
        office.check(id);
        var notice = office.post("township", id);

        office.transactions()
                .executeWithoutResult(status -> events.publishEvent(
                        new ObjectionRaised(ObjectionId.create(), new NoticeId(notice), Set.of(id.value()))));

        assertThat(office.state(id)).isEqualTo("OBJECTED");
        assertThat(history(id).getLast().actor()).isEqualTo("public");
    }

    @Test
    void whatLiesElsewhereIsNotThere() {
        var village = office.readyVillage(7);
        var id = office.propose(village);
        var elsewhere = office.regions().byCode("140122").orElseThrow();
        var county = office.signedIn().officer("county");
        var other = new SignedInOfficer(county.id(), "other", "other", Role.COUNTY_OFFICER, elsewhere, false);

        RunAs.officer(other, () -> {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> office.files().get(id));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> office.casework().act(PlaceWish.of(id, 0, "REFUSE", office.today()), null));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> office.notices().post(id, 0));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> office.casework().proposeVillage(village.code(), 2018));
        });
    }

    @Test
    void theDatabaseKeepsHistoryFiguresAndReasons() {
        var id = office.propose(office.readyVillage(7));
        office.check(id);

        for (var table : List.of("place_exit_event", "place_exit_figures", "place_exit_reason", "place_evidence")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> office.inCounty(() -> office.jdbc()
                            .sql("DELETE FROM " + table + " WHERE case_id = ?")
                            .param(id.value())
                            .update()));
        }
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> office.inCounty(() -> office.jdbc()
                        .sql("UPDATE place_exit_event SET comment = 'x' WHERE case_id = ?")
                        .param(id.value())
                        .update()));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> office.inCounty(() -> office.jdbc()
                        .sql("UPDATE county SET exit_year = 2015, poverty_tier = NULL WHERE region_lo = ?")
                        .param(office.regions().byCode("141130").orElseThrow().area())
                        .update()));
    }

    private List<CaseEvent> history(CaseId id) {
        return office.signedIn().ask("county", () -> office.files().history(id));
    }

    private List<String> proposal(String who, Place village) {
        return proposal(who, village, 2018);
    }

    private List<String> proposal(String who, Place village, int year) {
        return ((PlaceOpening.Refused)
                        office.ask(who, village.area(), () -> office.casework().proposeVillage(village.code(), year)))
                .obstacles().stream().map(Obstacle::key).toList();
    }

    /** How often the village left the list, by the trail. */
    private long trace(Place village) {
        return office.as(
                "auditor",
                () -> office.jdbc()
                        .sql(
                                "SELECT count(*) FROM audit_entry WHERE action = 'region.designated' AND subject = ? AND reason LIKE '2018%'")
                        .param(village.code())
                        .query(Long.class)
                        .single());
    }
}
