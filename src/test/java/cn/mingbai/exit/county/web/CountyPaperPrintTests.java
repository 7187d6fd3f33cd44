package cn.mingbai.exit.county.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.Chromium;
import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.exit.county.InventedCounty;
import cn.mingbai.exit.county.evaluation.EvaluationDesk;
import cn.mingbai.exit.county.evaluation.EvaluationOutcome.Done;
import cn.mingbai.exit.county.evaluation.EvaluationSheets;
import cn.mingbai.region.Regions;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
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
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");

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
        assertPages("homes", "表样 退县-02", "对扶贫和退出工作是否认可", "是不是错退", "评估人");
    }

    @Test
    void theListOfTheVillage() {
        assertPages("list", "表样 退县-03", "现场发现", "评估人");
    }

    @Test
    void theDossier() {
        var page = open("/county-dossiers/%s/paper?year=%d".formatted(COUNTY, YEAR));
        var text = page.locator("main").innerText();
        assertThat(text).contains("表样 退县-01", "综合贫困发生率", "不推算", "各乡镇", "还缺什么", "县人民政府");
        assertPrinted(page);
    }

    @Test
    void theQrCodeOfAFieldSheetLeadsToTheVillagesPage() throws IOException, NotFoundException {
        var page = open("/county-evaluations/%s/villages/%s/papers/homes".formatted(id, village));
        var image = ImageIO.read(
                new ByteArrayInputStream(page.locator("article.form").first().screenshot()));
        page.context().close();
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);

        assertThat(new MultiFormatReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText())
                .isEqualTo("http://localhost:%d/county-evaluations/%s/villages/%s".formatted(port, id, village));
    }

    private void assertPages(String paper, String... words) {
        var page = open("/county-evaluations/%s/villages/%s/papers/%s".formatted(id, village, paper));
        assertThat(page.locator("main").innerText()).contains(words);
        assertPrinted(page);
    }

    private Page open(String path) {
        var page = CHROMIUM.signedIn(1366, port, signedIn, "province");
        page.navigate("http://localhost:" + port + path);
        return page;
    }

    private static void assertPrinted(Page page) {
        var sheets = page.locator("article.form").count();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var millimetres = page.evaluate("[...document.querySelectorAll('article.form')].map(form =>"
                + " Math.round((form.querySelector('footer').getBoundingClientRect().top"
                + " - form.querySelector('footer').previousElementSibling.getBoundingClientRect().bottom) / 96 * 25.4)"
                + " + ' of ' + Math.round(form.getBoundingClientRect().height / 96 * 25.4))");
        var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        var address = page.url();
        page.context().close();

        assertThat(PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                        .results()
                        .count())
                .as("pages of paper: %s, free millimetres %s", address, millimetres)
                .isEqualTo(sheets);
    }
}
