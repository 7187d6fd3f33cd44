package cn.mingbai.exit.county.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.Chromium;
import cn.mingbai.PrintedPapers;
import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.exit.county.InventedCounty;
import cn.mingbai.exit.county.evaluation.EvaluationDesk;
import cn.mingbai.exit.county.evaluation.EvaluationOutcome.Done;
import cn.mingbai.exit.county.evaluation.EvaluationSheets;
import cn.mingbai.region.Regions;
import com.google.zxing.NotFoundException;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Prints field sheets and dossier with the real browser: each sheet is one page of A4, however many live in a household. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountyPaperPrintTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String COUNTY = "140671";
    private static final int YEAR = 2020;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private EvaluationSheets sheets;

    @LocalServerPort
    private int port;

    private UUID id = new UUID(0, 0);
    private String village = "";

    @BeforeAll
    void draw(
            @Autowired EvaluationDesk desk,
            @Autowired Regions regions,
            @Autowired JdbcClient jdbc,
            @Autowired TransactionTemplate transactions) {
        var county = new InventedCounty(signedIn, regions, jdbc, transactions);
        county.designate(COUNTY, 1, 1);
        var first = county.villages(COUNTY).getFirst();
        for (var persons : new int[] {1, 5, 6, 7, 8, 22, 23, 30}) {
            county.household(first, "EXITED", persons);
            county.household(first, "NONE", persons);
            county.household(first, "REGISTERED", persons);
        }
        id = ((Done) county.asProvince(() -> desk.draw(county.place(COUNTY), YEAR))).id();
        village = first.code();
    }

    @Test
    void aFieldSheetForEachHousehold() {
        papers().assertSheets(paper("homes"), "表样 退县-02", "对扶贫和退出工作是否认可", "是不是错退", "评估人");
    }

    @Test
    void theListOfTheVillage() {
        papers().assertSheets(paper("list"), "表样 退县-03", "现场发现", "评估人");
    }

    @Test
    void theDossier() {
        papers().assertSheets(
                        "/county-dossiers/%s/paper?year=%d".formatted(COUNTY, YEAR),
                        "表样 退县-01",
                        "综合贫困发生率",
                        "不推算",
                        "各乡镇",
                        "还缺什么",
                        "县人民政府");
    }

    @Test
    void theQrCodeOfAFieldSheetLeadsToTheVillagesPage() throws IOException, NotFoundException {
        assertThat(papers().qr(paper("homes")))
                .isEqualTo("http://localhost:%d/county-evaluations/%s/villages/%s".formatted(port, id, village));
    }

    private String paper(String name) {
        return "/county-evaluations/%s/villages/%s/papers/%s".formatted(id, village, name);
    }

    private PrintedPapers papers() {
        return new PrintedPapers(CHROMIUM, port, signedIn, "province");
    }
}
