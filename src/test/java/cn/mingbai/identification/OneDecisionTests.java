package cn.mingbai.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.mingbai.account.Role;
import cn.mingbai.account.RunAs;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.casework.OfficeTest;
import cn.mingbai.casework.OpeningOutcome;
import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.ActionOutcome.Overtaken;
import cn.mingbai.procedure.ActionOutcome.Refused;
import cn.mingbai.procedure.CaseEvent;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.shared.NotFoundException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

/** Many hands on one case, one hand with many posts, and what the database refuses whatever the code says. */
@OfficeTest
class OneDecisionTests {

    private static final int THREADS = 50;

    @Autowired
    private Office office;

    @Test
    void fiftyAtOnceMakeOneDecisionAndOneHistory() throws Exception {
        var list = office.list();
        var id = office.open(list, office.home("杜鹏"));
        office.apply(list, id);
        var wish = office.wish(id, "REFUSE").saying("不符合条件");
        var start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            var answers = java.util.stream.IntStream.range(0, THREADS)
                    .mapToObj(n -> pool.submit((Callable<ActionOutcome>) () -> {
                        start.await();
                        return office.act(n % 2 == 0 ? "secretary" : "team", wish);
                    }))
                    .toList();
            start.countDown();
            var outcomes = new java.util.ArrayList<ActionOutcome>();
            for (var answer : answers) {
                outcomes.add(answer.get());
            }

            assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(Overtaken.class::isInstance)
                    .hasSize(THREADS - 1)
                    .allSatisfy(
                            outcome -> assertThat(((Overtaken) outcome).by()).isIn("孙立志", "李晓明"));
        }
        assertThat(history(id)).extracting(CaseEvent::action).containsExactly("OPEN", "APPLY", "REFUSE");
    }

    @Test
    void whoPreparedACaseDoesNotApproveItWhateverPostsHeHolds() {
        var list = office.list();
        var id = office.open(list, office.home("刘雅"));
        office.runOut("village", office.toVillageNotice(list, id));
        office.sample("township", list);
        var village = office.signedIn().officer("village");
        var twoPosts = new SignedInOfficer(
                village.id(),
                village.username(),
                village.displayName(),
                Role.TOWNSHIP_OFFICER,
                office.signedIn().officer("township").place(),
                false);
        var review = office.wish(id, "REVIEW_TOWNSHIP")
                .with(List.of(office.scan("township", list, EvidenceKind.TOWNSHIP_OPINION)));

        var outcome = new AtomicReference<ActionOutcome>();
        RunAs.officer(twoPosts, () -> outcome.set(office.cases().casework().act(review, null)));

        assertThat(((Refused) outcome.get()).obstacles())
                .extracting(o -> o.key())
                .containsExactly("actedBefore");
        assertThat(office.act("township", review)).isInstanceOf(Done.class);
    }

    @Test
    void aHouseholdHasOneOpenCase() {
        var list = office.list();
        var home = office.home("赵有才");
        office.open(list, home);

        assertThat(office.signedIn().ask("village", () -> office.casework().open(list.id(), home.number())))
                .isInstanceOfSatisfying(
                        OpeningOutcome.Refused.class,
                        refused -> assertThat(refused.obstacles())
                                .extracting(o -> o.key())
                                .containsExactly("caseOpen"));
        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> inCounty("""
                INSERT INTO case_file (id, list_id, household_id, area, procedure, state, since)
                SELECT gen_random_uuid(), list_id, household_id, area, 'IDENTIFICATION', 'DRAFT', now() FROM case_file
                 WHERE household_id = ?""", home.id()));
    }

    @Test
    void theDatabaseKeepsHistoryAndLevels() {
        var list = office.list();
        var id = office.open(list, office.home("孙来喜"));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> inCounty("UPDATE case_event SET comment = 'x' WHERE case_id = ?", id.value()));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> inCounty("DELETE FROM case_event WHERE case_id = ?", id.value()));
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> inCounty("""
                INSERT INTO case_event (case_id, area, action, to_state, level, officer_id, actor, post, day, at)
                SELECT case_id, area, 'REVIEW', to_state, 'TOWNSHIP', officer_id, actor, post, day, at
                  FROM case_event WHERE case_id = ?""", id.value()));
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> inCounty("""
                INSERT INTO case_event (case_id, area, version, action, to_state, actor, post, day, at)
                SELECT case_id, area, version, 'AGAIN', to_state, actor, post, day, at
                  FROM case_event WHERE case_id = ?""", id.value()));
    }

    @Test
    void whatLiesElsewhereIsNotThere() {
        var list = office.list();
        var id = office.open(list, office.home("韩玉"));
        var elsewhere = office.regions().byCode("140122").orElseThrow();
        var county = office.signedIn().officer("county");
        var other = new SignedInOfficer(county.id(), "other", "other", Role.COUNTY_OFFICER, elsewhere, false);

        RunAs.officer(other, () -> {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> office.files().get(id));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> office.rounds().get(list.round()));
            assertThat(office.rounds().of(cn.mingbai.procedure.round.RoundKind.IDENTIFICATION))
                    .isEmpty();
        });
        assertThat(office.signedIn()
                        .ask("village", () -> office.rounds().get(list.round()).open()))
                .isTrue();
        assertThat(office.signedIn()
                        .ask("city", () -> office.rounds().get(list.round()).open()))
                .isTrue();
    }

    private List<CaseEvent> history(cn.mingbai.procedure.CaseId id) {
        return office.signedIn().ask("county", () -> office.files().history(id));
    }

    private void inCounty(String sql, Object argument) {
        office.signedIn()
                .run(
                        "county",
                        () -> office.transactions()
                                .executeWithoutResult(status ->
                                        office.jdbc().sql(sql).param(argument).update()));
    }
}
