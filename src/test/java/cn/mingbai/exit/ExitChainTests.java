package cn.mingbai.exit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.casework.CaseOffice;
import cn.mingbai.casework.OfficeTest;
import cn.mingbai.casework.OpeningOutcome;
import cn.mingbai.criteria.Assessor;
import cn.mingbai.criteria.Decision;
import cn.mingbai.exit.doubt.AnswerOutcome;
import cn.mingbai.exit.doubt.DoubtKind;
import cn.mingbai.exit.doubt.RaisedDoubt;
import cn.mingbai.exit.view.WhyNotOut;
import cn.mingbai.household.Households;
import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.procedure.snapshot.Snapshots;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Households going out of the register by the whole chain, on the real database. */
@OfficeTest
class ExitChainTests {

    @Autowired
    private ExitOffice office;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private Assessor assessor;

    @Autowired
    private Households households;

    @Autowired
    private WhyNotOut why;

    @Test
    void aHouseholdGoesAllTheWayAndItsPoliciesGoOn() {
        var list = office.list();
        var home = office.home("退出甲", "6200");
        var id = office.mark(list, home);
        assertThat(Objects.requireNonNull(answer(home).next()).action().name()).isEqualTo("VERIFY_HOME");
        office.toAccepted(list, id);
        office.toCounty(list, id);
        assertThat(office.obstacles("supervisor", office.cases().wish(id, "SUPERVISE_COUNTY")))
                .containsExactly("notDrawn");
        office.cases().sample("county", list);
        office.cases().done("supervisor", office.cases().wish(id, "SUPERVISE_COUNTY"));
        office.cases().done("county", office.cases().wish(id, "MARK_EXITED"));

        assertThat(office.cases().state(id)).isEqualTo("EXITED");
        assertThat(office.cases()
                        .signedIn()
                        .ask("county", () -> households.header(home.number()).status()))
                .isEqualTo(RegistrationStatus.EXITED);
        var out = Objects.requireNonNull(answer(home).exit());
        assertThat(out.exitedOn()).isEqualTo(office.cases().today());
        assertThat(out.policiesUntil()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(out.lookedAfterUntil()).isEqualTo(office.cases().today().plusMonths(12));
    }

    @Test
    void anIncomeThatIsExactlyTheLineIsNotMarked() {
        var list = office.list();
        assertThat(office.marked(list, office.home("正好甲", "2995.00"))).isInstanceOf(OpeningOutcome.Refused.class);
        assertThat(office.marked(list, office.home("多一分", "2995.01"))).isInstanceOf(OpeningOutcome.Opened.class);
    }

    @Test
    void whoIsNotOnTheRegisterIsNotMarked() {
        var list = office.list();
        assertThat(office.marked(list, office.cases().home("未建档", "6200"))).isInstanceOf(OpeningOutcome.Refused.class);
    }

    @Test
    void aHeadWhoDoesNotAgreeStopsIt() {
        var list = office.list();
        var home = office.home("不认可", "6200");
        var id = office.mark(list, home);
        office.verify(list, id);
        office.meet(list, id);
        office.confirm(list, id);
        office.cases().done("village", office.cases().wish(id, "HEAD_REFUSES").saying("孩子还在上大学，怕断了补助"));
        assertThat(office.cases().state(id)).isEqualTo("REFUSED_BY_HEAD");
        assertThat(Objects.requireNonNull(answer(home).verdict()).decision()).isEqualTo(Decision.NOT_ELIGIBLE);
        assertThat(office.obstacles("village", office.cases().wish(id, "ACCEPT")))
                .contains("noDetail", "noEvidence");
        office.cases().done("township", office.cases().wish(id, "REFUSE").saying("尊重户主意见，今年不退"));
        assertThat(office.cases()
                        .signedIn()
                        .ask("county", () -> households.header(home.number()).status()))
                .isEqualTo(RegistrationStatus.REGISTERED);
        assertThat(answer(home).lastWords()).isEqualTo("尊重户主意见，今年不退");
    }

    @Test
    void anOpenDoubtKeepsTheTownshipFromApproving() {
        var list = office.list();
        var home = office.home("没工资", "6200");
        office.cases()
                .signedIn()
                .run(
                        "county",
                        () -> office.cases()
                                .transactions()
                                .executeWithoutResult(status -> office.sql(
                                        "UPDATE income_item SET kind = 'OPERATING', item = '订单谷子' WHERE household_id = ?",
                                        home.id())));
        var id = office.mark(list, home);
        office.verify(list, id);
        office.meet(list, id);
        office.confirm(list, id);
        office.accept(list, id);
        var doubts = office.raised(id);
        assertThat(doubts).extracting(RaisedDoubt::kind).contains(DoubtKind.EMPLOYMENT_WITHOUT_WAGES);
        office.cases().runOut("village", office.post("village", list, "POST_VILLAGE_NOTICE"));
        assertThat(office.obstacles("township", office.reviewing(list, id))).contains("openExitDoubts");
        doubts.stream()
                .filter(RaisedDoubt::open)
                .forEach(doubt -> assertThat(office.answer("village", doubt, "在合作社务工，工资按订单结算，有收据"))
                        .isInstanceOf(AnswerOutcome.Answered.class));
        office.review(list, id);
        assertThat(office.cases().state(id)).isEqualTo("TOWNSHIP_REVIEWED");
    }

    @Test
    void aDoubtIsAnsweredOnceAndByNobodyWhoActedAtAnotherLevel() {
        var list = office.list();
        var id = office.mark(list, office.home("问一次", "3000"));
        office.verify(list, id, Map.of("byEmployment", "yes"));
        office.cases()
                .signedIn()
                .run(
                        "county",
                        () -> office.cases()
                                .transactions()
                                .executeWithoutResult(status -> office.sql(
                                        "UPDATE income_item SET kind = 'OPERATING' WHERE household_id = ?",
                                        office.cases().file(id).household().value())));
        office.look(list);
        var doubt = office.raised(id).getFirst();
        assertThat(office.answer("village", doubt, " ")).isInstanceOf(AnswerOutcome.Refused.class);
        assertThat(office.answer("village", doubt, "说明")).isInstanceOf(AnswerOutcome.Answered.class);
        assertThat(office.answer("village", doubt, "再说明")).isInstanceOf(AnswerOutcome.Overtaken.class);
    }

    @Test
    void aHardshipIsLeftToTheCountyWithItsReason() {
        var list = office.list();
        var id = office.mark(list, office.home("受灾户", "6200"));
        office.verify(list, id, Map.of("SERIOUS_ILLNESS", "no", "HEAVY_EXPENSES", "no", "DISASTER", "yes"));
        office.meet(list, id);
        office.confirm(list, id);
        office.accept(list, id);
        office.answerAll(id);
        office.cases().runOut("village", office.post("village", list, "POST_VILLAGE_NOTICE"));
        assertThat(office.obstacles("township", office.reviewing(list, id))).containsExactly("undetermined");
        office.cases().done("township", office.reviewing(list, id).saying("灾后补种，收入稳定"));
    }

    @Test
    void whatWasFrozenIsJudgedAgainToTheSameBytes() {
        var list = office.list();
        var id = office.mark(list, office.home("再评定", "6200"));
        office.verify(list, id);
        var content = office.cases().signedIn().ask("county", () -> {
            var snapshot = office.cases().files().history(id).stream()
                    .map(event -> event.references().snapshot())
                    .filter(Objects::nonNull)
                    .toList()
                    .getLast();
            return snapshots.get(snapshot).content();
        });
        assertThat(FrozenExit.again(assessor, content)).isEqualTo(content);
    }

    private WhyNotOut.Answer answer(CaseOffice.Home home) {
        return office.cases().signedIn().ask("county", () -> why.of(home.number()));
    }
}
