package cn.mingbai.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.casework.OpeningOutcome;
import cn.mingbai.casework.RoundStandards;
import cn.mingbai.household.Relation;
import cn.mingbai.household.Sex;
import cn.mingbai.household.web.TestHouseholds;
import cn.mingbai.identification.IdentificationCasework;
import cn.mingbai.procedure.round.RoundDraft;
import cn.mingbai.procedure.round.RoundKind;
import cn.mingbai.procedure.round.RoundOutcome;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.region.Regions;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The pages of a village's list with 300 cases, as whole pages over HTTP: below 150 ms at the median for one clerk. How many
 * queries they take is held by VillageListPageTests.
 */
@ProductTest
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VillageListBenchmark {

    private static final String VILLAGE = "141130101201";
    private static final int CASES = 300;
    private static final int REQUESTS = 200;
    private static final double AIM = 150;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Rounds rounds;

    @Autowired
    private RoundStandards standards;

    @Autowired
    private Regions regions;

    @Autowired
    private IdentificationCasework casework;

    @Autowired
    private TransactionTemplate transactions;

    @LocalServerPort
    private int port;

    private UUID list = new UUID(0, 0);

    @BeforeAll
    void fillTheList(@Autowired AutowireCapableBeanFactory beans) {
        var households = beans.createBean(TestHouseholds.class);
        var county = regions.byCode("141130").orElseThrow();
        var rules = signedIn.ask(
                "county",
                () -> Objects.requireNonNull(transactions.execute(
                        status -> standards.today(county, 2018).orElseThrow())));
        var round = signedIn.ask(
                "county",
                () -> ((RoundOutcome.Done) rounds.open(
                                new RoundDraft(county, RoundKind.IDENTIFICATION, "名单页计时", 2018, rules, Map.of())))
                        .id());
        list = signedIn.ask(
                        "village",
                        () -> rounds.list(
                                rounds.get(round), regions.byCode(VILLAGE).orElseThrow()))
                .id();
        for (var n = 0; n < CASES; n++) {
            var number = households.in(VILLAGE, TestHouseholds.person("计时", Sex.MALE, Relation.HEAD));
            assertThat(signedIn.ask("village", () -> casework.open(list, number)))
                    .isInstanceOf(OpeningOutcome.Opened.class);
        }
    }

    @Test
    void pagesOfAListOfThreeHundred() throws IOException, InterruptedException {
        var pages = new TimedPages(signedIn, port, REQUESTS);
        TimedPages.heading();
        var shown = pages.measure("list of 300 cases, village", "village", 1, "/village-lists/" + list);
        assertThat(shown.median()).isLessThan(AIM);
        assertThat(pages.measure("list of 300 cases, township", "township", 1, "/village-lists/" + list)
                        .median())
                .isLessThan(AIM);
        assertThat(pages.measure("cases that wait, first 50", "county", 1, "/cases?state=DRAFT")
                        .median())
                .isLessThan(AIM);
        pages.measure(
                "candidates of the village, judged", "village", 1, "/village-lists/" + list + "/candidates?show=ALL");
        pages.measure("list of 300 cases, village", "village", 16, "/village-lists/" + list);
    }
}
