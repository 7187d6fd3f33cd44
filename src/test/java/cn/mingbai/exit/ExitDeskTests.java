package cn.mingbai.exit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.SignedIn;
import cn.mingbai.casework.OfficeTest;
import cn.mingbai.casework.StatementCount;
import cn.mingbai.exit.desk.DeskChoice;
import cn.mingbai.exit.desk.DeskDecisions;
import cn.mingbai.exit.desk.DeskLine;
import cn.mingbai.exit.desk.DeskPage;
import cn.mingbai.exit.desk.SampleReading;
import cn.mingbai.exit.desk.SupervisorDesk;
import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.round.VillageList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The supervisor's desk on the real database: what can be approved, what cannot, and what it costs to look. */
@OfficeTest
class ExitDeskTests {

    @Autowired
    private ExitOffice office;

    @Autowired
    private SupervisorDesk desk;

    @Autowired
    private DeskDecisions decisions;

    @Autowired
    private SampleReading reading;

    @Test
    void lookingCostsTheSameForTwoExitsAndForTen() {
        var few = atTheTownship(2);
        var many = atTheTownship(10);

        page("township", few); // standards are read once and kept
        var two = StatementCount.of(
                () -> assertThat(page("township", few).lines().items()).hasSize(2));
        var ten = StatementCount.of(
                () -> assertThat(page("township", many).lines().items()).hasSize(10));

        assertThat(ten).isEqualTo(two);
    }

    @Test
    void whatIsRefusedForOneDoesNotStopAnother() {
        var list = atTheTownship(3);
        var lines = page("township", list).lines().items();
        var opinion = office.cases().scan("township", list, EvidenceKind.TOWNSHIP_OPINION);
        var choices = List.of(
                choice(lines.get(0), "REVIEW_TOWNSHIP", ""),
                choice(lines.get(1), "RETURN:PLANNED", ""),
                choice(lines.get(2), "REFUSE", "收入不稳定，今年不退"));

        var outcomes = decide("township", list, choices, opinion);

        assertThat(outcomes.get(lines.get(0).file().id())).isInstanceOf(ActionOutcome.Done.class);
        assertThat(outcomes.get(lines.get(1).file().id())).isInstanceOf(ActionOutcome.Refused.class); // no comment
        assertThat(outcomes.get(lines.get(2).file().id())).isInstanceOf(ActionOutcome.Done.class);
        assertThat(page("township", list).lines().items()).hasSize(1);
    }

    @Test
    void anExitWithAnOpenDoubtOffersNoApproval() {
        var list = office.list();
        var home = office.home("有疑点", "6300");
        office.cases()
                .signedIn()
                .run(
                        "county",
                        () -> office.cases()
                                .transactions()
                                .executeWithoutResult(status -> office.sql(
                                        "UPDATE income_item SET kind = 'OPERATING' WHERE household_id = ?",
                                        home.id())));
        var id = office.mark(list, home);
        office.verify(list, id);
        office.meet(list, id);
        office.confirm(list, id);
        office.accept(list, id);
        office.cases().runOut("village", office.post("village", list, "POST_VILLAGE_NOTICE"));

        var line = page("township", list).lines().items().getFirst();

        assertThat(line.openDoubts()).isPositive();
        assertThat(line.choices()).doesNotContain("REVIEW_TOWNSHIP");
        assertThat(line.obstacles()).extracting(Obstacle::key).contains("openExitDoubts");
    }

    @Test
    void onlyWhatIsDoneAtADeskIsDoneThere() {
        var list = atTheTownship(1);
        var line = page("township", list).lines().items().getFirst();
        var opinion = office.cases().scan("township", list, EvidenceKind.TOWNSHIP_OPINION);

        var outcomes = decide("township", list, List.of(choice(line, "WITHDRAW", "不该在这里撤")), opinion);

        assertThat(outcomes.values()).allMatch(ActionOutcome.Refused.class::isInstance);
        assertThat(office.cases().state(line.file().id())).isEqualTo("VILLAGE_NOTICE");
    }

    @Test
    void theSampleIsDrawnOnceAndHoldsUpWhatIsNotChecked() {
        var list = atTheTownship(2);
        var ids = page("township", list).lines().items().stream()
                .map(line -> line.file().id())
                .toList();
        ids.forEach(id -> office.review(list, id));
        office.cases().runOut("township", office.post("township", list, "POST_TOWNSHIP_ANNOUNCEMENT"));
        assertThat(office.cases().signedIn().ask("supervisor", () -> reading.draw(list.round())))
                .isEqualTo(1);
        var first = office.cases().signedIn().ask("supervisor", () -> reading.drawn(list.round()));
        office.cases().signedIn().ask("supervisor", () -> reading.draw(list.round()));

        assertThat(first).hasSize(1);
        assertThat(office.cases().signedIn().ask("supervisor", () -> reading.drawn(list.round())))
                .extracting(line -> line.file().id())
                .containsExactly(first.getFirst().file().id());
        assertThat(page("supervisor", list).lines().items())
                .allSatisfy(line ->
                        assertThat(line.obstacles()).extracting(Obstacle::key).contains("sampleUnchecked"));
    }

    /** So many exits whose village notice has run out, all doubts answered. */
    private VillageList atTheTownship(int many) {
        var list = office.list();
        var ids = new CaseId[many];
        for (var n = 0; n < many; n++) {
            ids[n] = office.mark(list, office.home("审批" + n, String.valueOf(4100 + 211 * n)));
        }
        office.toAccepted(list, ids);
        office.cases().runOut("village", office.post("village", list, "POST_VILLAGE_NOTICE"));
        return list;
    }

    private DeskPage page(String who, VillageList list) {
        return office.cases().signedIn().ask(who, () -> desk.page(list.round(), null));
    }

    private Map<CaseId, ActionOutcome> decide(String who, VillageList list, List<DeskChoice> choices, UUID scan) {
        return office.cases()
                .signedIn()
                .ask(
                        who,
                        () -> decisions.decide(
                                list.round(), choices, office.cases().today(), List.of(scan), SignedIn.proof()));
    }

    private static DeskChoice choice(DeskLine line, String choice, String comment) {
        return new DeskChoice(line.file().id(), line.file().version(), choice, comment);
    }
}
