package cn.mingbai.exit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.SignedIn;
import cn.mingbai.casework.CaseOffice;
import cn.mingbai.casework.OfficeTest;
import cn.mingbai.casework.StatementCount;
import cn.mingbai.exit.county.InventedCounty;
import cn.mingbai.region.Regions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** A page of exits asks the database as often for many households as for few. */
@OfficeTest
class ExitStatementsTests {

    private static final String COUNTY = "141130";

    /** The register list shows the households of its page; the table and the dossier hold the county as a whole. */
    private static final List<String> PAGES = List.of(
            "/movements?region=" + COUNTY,
            "/movements?region=%s&byVillage=true".formatted(COUNTY),
            "/movements/entries?region=" + COUNTY,
            "/exits?year=2018",
            "/county-dossiers/%s?year=2018".formatted(COUNTY),
            "/county-dossiers/%s/figures/REMAINING?year=2018".formatted(COUNTY),
            "/county-dossiers/%s/figures/EXITED?year=2018".formatted(COUNTY),
            "/village-exits?year=2018",
            "/village-exits/%s?year=2018".formatted(CaseOffice.VILLAGE),
            "/village-exits/%s/households?year=2018&figure=POOR".formatted(CaseOffice.VILLAGE),
            "/county-exits/" + COUNTY);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedIn officers;

    @Autowired
    private Regions regions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void manyHouseholdsCostWhatFewDo() {
        var county = new InventedCounty(officers, regions, jdbc, transactions);
        fill(county, 1);
        PAGES.forEach(this::look); // standards and places are read once and kept
        var few = PAGES.stream().map(this::counted).toList();
        fill(county, 6);
        var many = PAGES.stream().map(this::counted).toList();

        assertThat(many).isEqualTo(few);
    }

    private String counted(String page) {
        var statements = StatementCount.of(() -> look(page));
        assertThat(statements).as(page).isPositive();
        return page + ": " + statements;
    }

    private void look(String page) {
        assertThat(mvc.get().uri(page).with(officers.as("county"))).as(page).hasStatusOk();
    }

    /** In the demo's village and in the one beside it, households that entered and left today. */
    private void fill(InventedCounty county, int households) {
        for (var village : List.of(CaseOffice.VILLAGE, "141130101202")) {
            for (var status : Stream.of("REGISTERED", "RETURNED", "EXITED").toList()) {
                for (var n = 0; n < households; n++) {
                    county.household(county.place(village), status, 2);
                }
            }
        }
    }
}
