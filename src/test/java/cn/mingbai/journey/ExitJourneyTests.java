package cn.mingbai.journey;

import static cn.mingbai.journey.Desks.row;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.mingbai.Chromium;
import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.casework.CaseOffice;
import cn.mingbai.casework.MovableClock;
import cn.mingbai.casework.Offices;
import cn.mingbai.region.Designations;
import cn.mingbai.region.VillageDesignation;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * Out of the register, as eight officers do it in their browsers: a village's households through the whole chain, one head who
 * does not agree, one household stopped by a doubt. With {@code -Dscreenshots=docs/screenshots} the pages are kept as pictures.
 */
@ProductTest
@Import(Offices.class)
class ExitJourneyTests {

    private static final String STRAIGHT = "武占魁";
    private static final String SECOND = "贺兰英";
    private static final String REFUSING = "景来福";
    private static final String DOUBTED = "成保柱";
    private static final List<String> ALL = List.of(STRAIGHT, SECOND, REFUSING, DOUBTED);

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        MovableClock movableClock() {
            // What the public may read is decided by the database too, and its clock cannot be moved.
            return new MovableClock(Clock.systemUTC().instant());
        }
    }

    @Autowired
    private SignedIn officers;

    @Autowired
    private MovableClock clock;

    @Autowired
    private CaseOffice office;

    @Autowired
    private Designations designations;

    @LocalServerPort
    private int port;

    private Desks desks;
    private ExitDesks exits;
    private final Map<String, CaseOffice.Home> homes = new HashMap<>();

    @BeforeEach
    void open() {
        desks = new Desks(CHROMIUM, officers, port);
        exits = new ExitDesks(desks, officers);
        var income = new int[] {4312};
        ALL.forEach(head -> homes.put(head, office.registeredHome(head, String.valueOf(income[0] += 611))));
        officers.run(
                "county",
                () -> office.transactions()
                        .executeWithoutResult(status -> office.jdbc()
                                .sql("UPDATE income_item SET kind = 'OPERATING', item = '订单谷子' WHERE household_id = ?")
                                .param(home(DOUBTED).id())
                                .update()));
    }

    @Test
    void householdsGoTheWholeWayOutOfTheRegister() {
        desks.at("county", page -> exits.openRound(page, "2018年退出"));
        desks.at("village", page -> exits.mark(page, ALL));
        desks.at("team", page -> ALL.forEach(head -> exits.verify(page, head, head.equals(DOUBTED) ? "yes" : "no")));
        desks.at("secretary", page -> {
            desks.meet(page, "村民代表大会", 25, 22);
            ALL.forEach(head -> desks.step(page, head, "CONFIRM_COMMITTEES", "王建国、孙立志", "VERIFICATION_SHEET"));
        });
        desks.at("village", page -> {
            exits.refuse(page, REFUSING, "孩子还在上大学，怕断了补助");
            for (var head : List.of(STRAIGHT, SECOND, DOUBTED)) {
                desks.step(page, head, "ACCEPT", "", "EXIT_CONFIRMATION");
            }
            desks.postNotice(page, "张贴村内公示");
            Pictures.keep(page, "exit-village-notice");
        });
        clock.pass(Duration.ofDays(8));
        desks.at("village", desks::takeDown);
        throughTheTownship();
        throughTheCounty();
        eachHouseholdKnowsWhy();
        desks.at("village", page -> exits.answer(page, DOUBTED, "在合作社务工，工资按订单结算，有收据"));
        theVillageLeavesTheList();
        theDossierCountsWhatIsThere();
    }

    /** One is stopped by a doubt that nobody answered; the others are reviewed and announced. */
    private void throughTheTownship() {
        desks.at("township", page -> {
            page.click("nav >> text=退出审批台");
            assertThat(row(page, DOUBTED)).containsText("条疑点没有答复");
            assertThat(row(page, DOUBTED).locator("select option[value=REVIEW_TOWNSHIP]"))
                    .hasCount(0);
            exits.approve(page, "township", "REVIEW_TOWNSHIP", "TOWNSHIP_OPINION");
            desks.postNotice(page, "张贴乡镇公告");
            Pictures.keep(page, "exit-township-announcement");
        });
        clock.pass(Duration.ofDays(8));
        desks.at("township", desks::takeDown);
    }

    private void throughTheCounty() {
        desks.at("county", page -> exits.drawAndRead(page));
        desks.at("supervisor", page -> exits.approve(page, "supervisor", "SUPERVISE_COUNTY", ""));
        desks.at("county", page -> exits.approve(page, "county", "MARK_EXITED", ""));
    }

    private void eachHouseholdKnowsWhy() {
        desks.at("inspector", page -> {
            why(page, STRAIGHT, "已经脱贫");
            assertThat(page.locator("main")).containsText("扶贫政策继续享受到2020年12月31日");
            Pictures.keep(page, "exit-why-out");
            why(page, DOUBTED, "条疑点没有答复");
            Pictures.keep(page, "exit-why-not");
            why(page, REFUSING, "户主不认可");
        });
    }

    private void why(Page page, String head, String words) {
        page.navigate("http://localhost:%d/households/%s/exit"
                .formatted(port, home(head).number()));
        assertThat(page.locator("main")).containsText(words);
    }

    /** Two persons of 400 are left, water and homes follow from the households, the rest is stated with proof. */
    private void theVillageLeavesTheList() {
        officers.run("county", () -> {
            var known = designations.village(CaseOffice.VILLAGE);
            designations.designate(
                    CaseOffice.VILLAGE, known.version(), new VillageDesignation(true, false, null, "县政府文件"));
        });
        var village = new PlaceDesks(desks, officers, port, "/village-exits/" + CaseOffice.VILLAGE);
        desks.at("township", page -> {
            village.state(page, "POPULATION", "400");
            for (var fact : List.of(
                    "ROAD",
                    "BUS",
                    "PRODUCTION_POWER",
                    "LIVING_POWER",
                    "BROADCASTING",
                    "BROADBAND",
                    "CULTURE",
                    "INDUSTRY")) {
                village.state(page, fact, "");
            }
            village.state(page, "CLINIC", "1");
            village.state(page, "DOCTOR", "1");
            village.state(page, "COLLECTIVE_INCOME", "5.5");
            village.propose(page);
            village.step(page, "township", "CHECK_INDICATORS", "王守业、高建平");
            village.post(page);
        });
        clock.pass(Duration.ofDays(8));
        desks.at("township", page -> {
            desks.takeDown(page);
            village.step(page, "township", "REVIEW_TOWNSHIP", "");
        });
        desks.at("county", page -> village.step(page, "county", "CHECK_COUNTY", ""));
        desks.at("supervisor", page -> village.step(page, "supervisor", "APPROVE", ""));
        desks.at("inspector", page -> {
            page.navigate(village.address("?year=2018"));
            assertThat(page.locator("main")).containsText("已经退出，继续监测");
            Pictures.keep(page, "exit-village");
        });
    }

    /** The figures of the dossier are those that anybody counts who counts. */
    private void theDossierCountsWhatIsThere() {
        theOtherVillagesAreNotPoor();
        var left = count("SELECT count(*) FROM member m JOIN household h ON h.id = m.household_id "
                + "WHERE h.status IN ('REGISTERED', 'RETURNED') AND m.removed_on IS NULL");
        var exited = count("SELECT count(*) FROM village WHERE poor AND exit_year <= 2018");
        desks.at("inspector", page -> {
            page.navigate("http://localhost:%d/county-dossiers/141130?year=2018".formatted(port));
            Pictures.keep(page, "exit-dossier");
            assertThat(row(page, "贫困发生率").locator("a").first()).containsText(String.valueOf(left));
            assertThat(row(page, "贫困村退出率").locator("a").first()).containsText(String.valueOf(exited));
            row(page, "贫困发生率").locator("a").first().click();
            assertThat(page.locator("main")).containsText(REFUSING);
            assertThat(page.locator("main")).not().containsText(STRAIGHT);
        });
    }

    /** As long as one village has no designation, nobody knows how many poor ones there are. */
    private void theOtherVillagesAreNotPoor() {
        officers.run(
                "county",
                () -> office.transactions()
                        .executeWithoutResult(status -> office.jdbc()
                                .sql(
                                        "UPDATE village SET poor = false, deeply_poor = false, source = '县政府文件' WHERE poor IS NULL")
                                .update()));
    }

    private CaseOffice.Home home(String head) {
        return Objects.requireNonNull(homes.get(head));
    }

    private long count(String sql) {
        return officers.ask(
                "county",
                () -> office.transactions()
                        .execute(status ->
                                office.jdbc().sql(sql).query(Long.class).single()));
    }
}
