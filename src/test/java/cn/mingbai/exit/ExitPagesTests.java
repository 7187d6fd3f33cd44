package cn.mingbai.exit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.Chromium;
import cn.mingbai.SignedIn;
import cn.mingbai.casework.HomeOffice;
import cn.mingbai.casework.PaperTest;
import cn.mingbai.exit.doubt.DoubtKind;
import cn.mingbai.household.IncomeNature;
import cn.mingbai.procedure.CaseId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The pages and papers of exits with something on them, on the office PC and on the phone: what EveryPageTests finds on empty
 * ones. With {@code -Dscreenshots=directory} they are kept as pictures.
 */
@PaperTest
class ExitPagesTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Autowired
    private ExitOffice office;

    @Autowired
    private HomeOffice homes;

    @Autowired
    private SignedIn officers;

    @LocalServerPort
    private int port;

    private String round = "";
    private CaseId waiting = new CaseId(new java.util.UUID(0, 0));
    private CaseId marked = waiting;
    private CaseId refused = waiting;
    private String household = "";

    @BeforeEach
    void households() {
        var list = office.list();
        round = list.round().toString();
        var home = office.home("郝玉", "6200");
        household = home.number();
        homes.addMembers(home, 3);
        homes.addIncome(home, 1, "明年的分红", IncomeNature.EXPECTED);
        homes.sql(
                "UPDATE member SET basic_medical_insurance = true, critical_illness_insurance = true, treatment_assured = true "
                        + "WHERE household_id = ?",
                home.id());
        homes.sql("UPDATE income_item SET amount = 42000 WHERE household_id = ? AND position = 0", home.id());
        waiting = office.mark(list, home);
        marked = office.mark(list, office.home("李秀兰", "3000"));
        refused = office.mark(list, office.home("任保平", "6200"));
        office.home("张二旦", "4100");
        office.home("王改梅", "2500");
        office.raise(waiting, DoubtKind.MASS_EDITS, "名单截止前 3 天内改过这一户，同时改过的共 25 户（达到 20 户就要说明）。");
        office.toAccepted(list, waiting, refused);
        office.cases()
                .done("village", office.cases().wish(refused, "HEAD_REFUSES").saying("孩子还在上大学，怕断了补助"));
        office.raise(refused, DoubtKind.BUNCHED_ABOVE_LINE, "这一户的收入刚过标准线。");
        office.toCounty(list, waiting);
        office.cases().sample("county", list);
    }

    @ParameterizedTest
    @ValueSource(ints = {1366, 390})
    void areAccessibleAndFit(int width) {
        var faults = new ArrayList<String>();
        var page = CHROMIUM.signedIn(width, port, officers, "supervisor");
        look(page, width, faults, "desk", "/exit-desk?round=" + round);
        look(page, width, faults, "sample", "/exit-desk/" + round + "/sample");
        look(page, width, faults, "exits", "/exits");
        look(page, width, faults, "why", "/households/" + household + "/exit");
        look(page, width, faults, "case-waiting", "/cases/" + waiting);
        look(page, width, faults, "case-refused", "/cases/" + refused);
        for (var paper : List.of("verification", "income", "confirmation", "letter")) {
            look(page, width, faults, paper, "/cases/" + waiting + "/exit-papers/" + paper);
        }
        look(page, width, faults, "confirmation-refused", "/cases/" + refused + "/exit-papers/confirmation");
        page.context().close();
        var village = CHROMIUM.signedIn(width, port, officers, "village");
        look(village, width, faults, "case-marked", "/cases/" + marked);
        look(village, width, faults, "case-refused-village", "/cases/" + refused);
        look(
                village,
                width,
                faults,
                "candidates",
                "/village-lists/" + office.cases().file(marked).list() + "/exit-candidates");
        look(
                village,
                width,
                faults,
                "list",
                "/village-lists/" + office.cases().file(marked).list());
        village.context().close();

        assertThat(faults).isEmpty();
    }

    private void look(Page page, int width, List<String> faults, String name, String path) {
        page.navigate("http://localhost:" + port + path);
        faults.addAll(Chromium.violations(page));
        faults.addAll(Chromium.tooWide(page));
        faults.addAll(Chromium.astray(page));
        var directory = System.getProperty("screenshots", "");
        if (!directory.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(directory, "exit-%s-%d.png".formatted(name, width)))
                    .setFullPage(true));
            var sheets = width > 1000 ? page.locator("article.form").all() : List.<Locator>of();
            for (int i = 0; i < sheets.size(); i++) {
                sheets.get(i)
                        .screenshot(new Locator.ScreenshotOptions()
                                .setPath(Path.of(directory, "exit-%s-sheet%d.png".formatted(name, i + 1))));
            }
        }
    }
}
