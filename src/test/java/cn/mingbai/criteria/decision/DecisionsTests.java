package cn.mingbai.criteria.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.Summary;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.household.HouseholdChanged;
import cn.mingbai.household.roster.RosterImports;
import cn.mingbai.household.roster.RosterReports;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionsTests {

    private static final String TOWNSHIP = "141130101";

    @Autowired
    private Decisions decisions;

    @Autowired
    private Assessments assessments;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private TestRosters rosters;
    private RegisterRows households;

    @BeforeAll
    void mergeBothRosters(
            @Autowired RosterImports imports, @Autowired RosterReports reports, @Autowired Regions regions) {
        rosters = new TestRosters(imports, reports, signedIn, jdbc);
        households = new RegisterRows(regions, jdbc, transactions);
        rosters.merge("康城镇-2018");
        rosters.merge("支进村-2018-clean");
    }

    @Test
    void everyRowOfTheListIsWhatTheLiveAssessmentSays() {
        var lines = all(null, null);

        assertThat(lines).hasSizeGreaterThan(150);
        assertThat(lines).allSatisfy(line -> {
            var live = signedIn.ask(
                    "county", () -> assessments.ofHousehold(line.header().number(), 2018, Purpose.IDENTIFICATION));
            var assessment = Objects.requireNonNull(live.judgement()).assessment();
            assertThat(line.decision()).isEqualTo(assessment.decision());
            assertThat(line.deciding()).isEqualTo(Summary.deciding(assessment));
            assertThat(line.perCapitaIncome()).isEqualTo(assessment.perCapitaNetIncome());
            assertThat(line.outOfDate()).isFalse();
        });
    }

    @Test
    void filtersByDecisionAndReason() {
        var all = all(null, null);
        var poor = all(Decision.ELIGIBLE, Criterion.INCOME);

        assertThat(poor)
                .isNotEmpty()
                .hasSizeLessThan(all.size())
                .allSatisfy(line -> assertThat(line.deciding()).contains(Criterion.INCOME));
        assertThat(poor)
                .extracting(line -> line.header().number())
                .containsExactlyElementsOf(all.stream()
                        .filter(line -> line.decision() == Decision.ELIGIBLE
                                && line.deciding().contains(Criterion.INCOME))
                        .map(line -> line.header().number())
                        .toList());
        assertThat(signedIn.ask(
                        "county",
                        () -> decisions.count(decisions.filter(TOWNSHIP, 2018, Decision.ELIGIBLE, Criterion.INCOME))))
                .isEqualTo(poor.size());
    }

    @Test
    void aHouseholdIsJudgedAgainInTheTransactionThatChangesIt() {
        var line = all(Decision.ELIGIBLE, Criterion.INCOME).getFirst();
        var id = line.header().id();

        change(line, "UPDATE income_item SET amount = amount + 1000000 WHERE household_id = ?");
        assertThat(stored(line)).isNotEqualTo(Decision.ELIGIBLE.name());

        change(line, "UPDATE income_item SET amount = amount - 1000000 WHERE household_id = ?");
        assertThat(stored(line)).isEqualTo(Decision.ELIGIBLE.name());
        assertThat(id).isNotNull();
    }

    @Test
    void lookingAtAHouseholdPutsAForgottenDecisionRight(@Autowired DecisionRefresh refresh) {
        var line = all(Decision.ELIGIBLE, Criterion.INCOME).getLast();
        households.asProvince(
                data -> data.sql("UPDATE household_decision SET decision = 'NOT_ELIGIBLE' WHERE number = ?")
                        .param(line.header().number())
                        .update());

        assertThat(signedIn.ask("county", () -> refresh.refresh(look(line)))).isTrue();
        assertThat(signedIn.ask("county", () -> refresh.refresh(look(line)))).isFalse();
        assertThat(stored(line)).isEqualTo(Decision.ELIGIBLE.name());
    }

    @Test
    void outsideTheAreaThereIsNothing() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> signedIn.ask("county", () -> decisions.filter("140122", 2018, null, null)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> signedIn.ask("village", () -> decisions.filter(TOWNSHIP, 2018, null, null)));
        assertThat(jdbc.sql("SELECT count(*) FROM household_decision")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theYearIsTheLatestWithAStandardAndData() {
        assertThat(signedIn.ask("county", () -> decisions.filter(TOWNSHIP, null, null, null))
                        .year())
                .isEqualTo(2018);
    }

    private HouseholdAssessment look(DecisionLine line) {
        return assessments.ofHousehold(line.header().number(), 2018, Purpose.IDENTIFICATION);
    }

    private void change(DecisionLine line, String sql) {
        var header = line.header();
        signedIn.run(
                "county",
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    jdbc.sql(sql).param(header.id().value()).update();
                    events.publishEvent(new HouseholdChanged(header.id(), header.area()));
                }));
    }

    private String stored(DecisionLine line) {
        return signedIn.ask(
                "county",
                () -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql(
                                        "SELECT decision FROM household_decision WHERE number = ? AND year = 2018")
                                .param(line.header().number())
                                .query(String.class)
                                .single()));
    }

    private List<DecisionLine> all(@Nullable Decision decision, @Nullable Criterion reason) {
        var lines = new ArrayList<DecisionLine>();
        String after = null;
        do {
            var cursor = after;
            var page = signedIn.ask(
                    "county", () -> decisions.page(decisions.filter(TOWNSHIP, 2018, decision, reason), cursor, 40));
            lines.addAll(page.page().items());
            after = page.page().next();
        } while (after != null);
        return lines;
    }
}
