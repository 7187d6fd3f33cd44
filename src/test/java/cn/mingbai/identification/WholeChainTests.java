package cn.mingbai.identification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.casework.CaseOffice;
import cn.mingbai.casework.FrozenAssessment;
import cn.mingbai.casework.MeetingOutcome;
import cn.mingbai.casework.OfficeTest;
import cn.mingbai.casework.Wish;
import cn.mingbai.criteria.Assessor;
import cn.mingbai.identification.comparison.ComparisonOutcome.Compared;
import cn.mingbai.identification.comparison.Department;
import cn.mingbai.identification.comparison.Doubt;
import cn.mingbai.identification.comparison.DoubtDesk;
import cn.mingbai.identification.comparison.DoubtDesk.Verification;
import cn.mingbai.identification.comparison.DoubtFinding;
import cn.mingbai.identification.comparison.DoubtOutcome;
import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.ObjectionDecided;
import cn.mingbai.notice.ObjectionId;
import cn.mingbai.notice.ObjectionOutcome;
import cn.mingbai.notice.ObjectionRaised;
import cn.mingbai.procedure.ActionOutcome.Refused;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.draw.Draw.Result;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.meeting.MeetingKind;
import cn.mingbai.procedure.snapshot.Snapshots;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** From a village's list to the register, with what goes wrong on the way. */
@OfficeTest
class WholeChainTests {

    @Autowired
    private Office office;

    @Autowired
    private DoubtDesk doubts;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private Assessor assessor;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void aHouseholdIsRegisteredAtTheEndAndNotBefore() {
        var list = office.list();
        var home = office.home("郝玉");
        var id = office.open(list, home);
        var village = office.toVillageNotice(list, id);
        assertThat(obstacles("township", office.wish(id, "REVIEW_TOWNSHIP")))
                .containsExactly("noticeRuns", "notDrawn", "noEvidence");
        office.runOut("village", village);
        office.sample("township", list);
        office.review(list, id);
        office.runOut("township", office.post("township", list, "POST_TOWNSHIP_NOTICE"));
        office.sample("supervisor", list);
        office.decide(list, id);
        var announcement = office.post("county", list, "ANNOUNCE");
        assertThat(status(home)).isEqualTo("NONE");
        assertThat(obstacles("county", registering(id))).containsExactly("noticeRuns");
        office.runOut("county", announcement);

        office.done("county", registering(id));

        assertThat(office.state(id)).isEqualTo("REGISTERED");
        assertThat(status(home)).isEqualTo("REGISTERED");
        assertThat(reasons(home)).anyMatch(reason -> reason.contains("已纳入") && reason.contains(id.toString()));
    }

    /** Nobody counts as newly identified who was sent away wrongly (错退), and the movement table tells the two apart. */
    @Test
    void aWrongExitComesBackAsOneAndNotAsNew() {
        var list = office.list();
        var home = office.home("错退户");
        office.signedIn()
                .run(
                        "county",
                        () -> office.transactions()
                                .executeWithoutResult(status -> office.jdbc()
                                        .sql(
                                                "UPDATE household SET status = 'EXITED', identified_on = '2015-05-01' WHERE id = ?")
                                        .param(home.id())
                                        .update()));
        var id = office.open(list, home);
        office.runOut("village", office.toVillageNotice(list, id));
        office.sample("township", list);
        office.review(list, id);
        office.runOut("township", office.post("township", list, "POST_TOWNSHIP_NOTICE"));
        office.sample("supervisor", list);
        office.decide(list, id);
        office.runOut("county", office.post("county", list, "ANNOUNCE"));
        assertThat(obstacles("county", entering(id, "NEW"))).containsExactly("wrongEntry");

        office.done("county", entering(id, "WRONGLY_EXITED"));

        assertThat(status(home)).isEqualTo("REGISTERED");
        List<String> kinds = office.signedIn()
                .ask(
                        "county",
                        () -> office.transactions()
                                .execute(status -> office.jdbc()
                                        .sql(
                                                "SELECT kind FROM register_movement WHERE household_id = ? AND case_id = ?")
                                        .params(home.id(), id.value())
                                        .query(String.class)
                                        .list()));
        assertThat(kinds).containsExactly("WRONGLY_EXITED_BACK");
    }

    private Wish entering(CaseId id, String entry) {
        return office.wish(id, "REGISTER")
                .stating(Map.of("category", "GENERAL", "mainCause", "ILLNESS", "entry", entry));
    }

    @Test
    void aMeetingOfSixtyPerCentIsKeptAndDoesNotCount() {
        var list = office.list();
        var id = office.open(list, office.home("李福生"));
        office.apply(list, id);
        office.verify(list, id);

        var outcome = (MeetingOutcome.Recorded) office.meet(list, MeetingKind.GROUP, 18, id);

        assertThat(outcome.quorate()).isFalse();
        assertThat(office.state(id)).isEqualTo("HOME_VERIFIED");
        assertThat(office.meet(list, MeetingKind.GROUP, 20, id))
                .isInstanceOfSatisfying(
                        MeetingOutcome.Recorded.class,
                        met -> assertThat(met.quorate()).isTrue());
        assertThat(office.state(id)).isEqualTo("GROUP_APPRAISED");
    }

    @Test
    void halfOfThosePresentAreNotEnough() {
        var list = office.list();
        var id = office.open(list, office.home("张秀兰"));
        office.apply(list, id);
        office.verify(list, id);

        office.meet(list, MeetingKind.GROUP, 20, 10, id);

        assertThat(office.state(id)).isEqualTo("REJECTED");
    }

    @Test
    void aDoubtIsClearedUpBeforeTheComparisonEndsAndEntersTheFacts() {
        var list = office.list();
        var home = office.home("汪洋");
        var id = office.open(list, home);
        office.apply(list, id);
        office.verify(list, id);
        office.meet(list, MeetingKind.GROUP, 25, id);
        office.sendAll(list);
        assertThat(office.send(list, Department.VEHICLE, home.idNumber()))
                .isInstanceOfSatisfying(
                        Compared.class, sent -> assertThat(sent.raised()).isEqualTo(1));
        assertThat(office.send(list, Department.VEHICLE, home.idNumber()))
                .isInstanceOfSatisfying(
                        Compared.class, sent -> assertThat(sent.raised()).isZero());
        assertThat(keys(((Refused) office.compare(list).getFirst()).obstacles()))
                .containsExactly("openDoubts");

        var doubt = doubt(id);
        assertDone("county", () -> doubts.send(doubt.id(), 0));
        var found = new Verification(
                DoubtFinding.FALSE,
                null,
                "车已于2016年报废",
                List.of(office.scan("village", list, EvidenceKind.DOUBT_EXPLANATION)));
        assertDone("village", () -> doubts.verify(doubt.id(), 1, found));
        assertDone("township", () -> doubts.confirm(doubt.id(), 2));
        assertDone("county", () -> doubts.decide(doubt.id(), 3, DoubtFinding.FALSE, ""));
        office.compare(list);

        assertThat(office.state(id)).isEqualTo("COMPARED");
        assertThat(office.signedIn().ask("county", () -> snapshots.latestDecisions(List.of(id))))
                .containsEntry(id, "ELIGIBLE");
    }

    @Test
    void anObjectionFromThePublicStopsACaseAndItsAnswerMovesIt() {
        var list = office.list();
        var stands = office.open(list, office.home("钟桂英"));
        var removed = office.open(list, office.home("任海"));
        var notice = new NoticeId(office.toVillageNotice(list, stands, removed));

        // Nobody is signed in here, as on the public page.
        office.transactions()
                .executeWithoutResult(status -> events.publishEvent(
                        new ObjectionRaised(ObjectionId.create(), notice, Set.of(stands.value(), removed.value()))));
        assertThat(office.state(stands)).isEqualTo("OBJECTED_IN_VILLAGE");
        answer(notice, stands, ObjectionOutcome.LIST_STANDS);
        answer(notice, removed, ObjectionOutcome.REMOVED);

        assertThat(office.state(stands)).isEqualTo("VILLAGE_NOTICE");
        assertThat(office.state(removed)).isEqualTo("REJECTED");
        assertThat(office.file(removed).open()).isFalse();
    }

    @Test
    void aReturnedCaseGoesTheWholeWayAgain() {
        var list = office.list();
        var id = office.open(list, office.home("梁成"));
        office.runOut("village", office.toVillageNotice(list, id));

        office.done("township", office.wish(id, "RETURN").to("HOME_VERIFIED").saying("收入核算有误"));

        assertThat(office.state(id)).isEqualTo("HOME_VERIFIED");
        assertThat(obstacles("township", office.wish(id, "REVIEW_TOWNSHIP"))).containsExactly("notNow");
        office.meet(list, MeetingKind.GROUP, 25, id);
        office.compare(list);
        office.meet(list, MeetingKind.ASSEMBLY, 25, id);
        office.post("village", list, "POST_VILLAGE_NOTICE");
        // The first notice ran out, the second has only begun.
        assertThat(obstacles("township", office.wish(id, "REVIEW_TOWNSHIP"))).contains("noticeRuns");
    }

    @Test
    void aSecondDrawDoesNotForgetWhatTheFirstFound() {
        var list = office.list();
        var first = office.open(list, office.home("韩卫国"));
        office.runOut("village", office.toVillageNotice(list, first));
        var draw = office.signedIn()
                .ask("township", () -> office.samples().draw(list.id()))
                .orElseThrow();
        office.signedIn().run("township", () -> office.samples().record(draw.id(), first, Result.DIFFERS, "有楼房"));
        office.runOut("village", office.toVillageNotice(list, office.open(list, office.home("韩卫东"))));

        office.sample("township", list);

        assertThat(obstacles(
                        "township",
                        office.wish(first, "REVIEW_TOWNSHIP")
                                .with(List.of(office.scan("township", list, EvidenceKind.TOWNSHIP_OPINION)))))
                .containsExactly("sampleDiffers");
    }

    @Test
    void theFrozenAssessmentComesOutAgainByteByByte() {
        var list = office.list();
        var id = office.open(list, office.home("冯国"));
        office.apply(list, id);
        office.verify(list, id);

        var event = office.signedIn()
                .ask("county", () -> office.files().history(id))
                .getLast();
        var snapshot = office.signedIn()
                .ask(
                        "county",
                        () -> snapshots.get(java.util.Objects.requireNonNull(
                                event.references().snapshot())));

        assertThat(FrozenAssessment.again(assessor, snapshot.content())).isEqualTo(snapshot.content());
        assertThat(snapshot.content()).contains("\"povertyLine\":2995").doesNotContain("\": ", ", \"");
    }

    private void answer(NoticeId notice, CaseId id, ObjectionOutcome outcome) {
        office.signedIn()
                .run(
                        "township",
                        () -> office.transactions()
                                .executeWithoutResult(status -> events.publishEvent(new ObjectionDecided(
                                        ObjectionId.create(), notice, id.value(), outcome, "经调查情况如实"))));
    }

    private Wish registering(CaseId id) {
        return office.wish(id, "REGISTER").stating(Map.of("category", "GENERAL", "mainCause", "ILLNESS"));
    }

    private Doubt doubt(CaseId id) {
        return office.signedIn().ask("county", () -> doubts.of(List.of(id))).getFirst();
    }

    private void assertDone(String who, java.util.function.Supplier<DoubtOutcome> step) {
        assertThat(office.signedIn().ask(who, step)).isInstanceOf(DoubtOutcome.Done.class);
    }

    private List<String> obstacles(String who, Wish wish) {
        return keys(((Refused) office.act(who, wish)).obstacles());
    }

    private static List<String> keys(List<Obstacle> obstacles) {
        return obstacles.stream().map(Obstacle::key).toList();
    }

    private String status(CaseOffice.Home home) {
        return office.signedIn()
                .ask(
                        "county",
                        () -> office.transactions()
                                .execute(status -> office.jdbc()
                                        .sql("SELECT status FROM household WHERE id = ?")
                                        .param(home.id())
                                        .query(String.class)
                                        .single()));
    }

    private List<String> reasons(CaseOffice.Home home) {
        return office.signedIn()
                .ask(
                        "county",
                        () -> office.transactions()
                                .execute(status -> office.jdbc()
                                        .sql(
                                                "SELECT coalesce(reason, '') FROM household_history WHERE household_id = ?")
                                        .param(home.id())
                                        .query(String.class)
                                        .list()));
    }
}
