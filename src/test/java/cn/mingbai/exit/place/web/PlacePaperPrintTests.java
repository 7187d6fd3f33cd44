package cn.mingbai.exit.place.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.Chromium;
import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.exit.village.Statement;
import cn.mingbai.exit.village.VillageFact;
import cn.mingbai.exit.village.VillageIndicators;
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
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Prints the village's sheet and the county's application with the real browser: each sheet is one page of A4. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacePaperPrintTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");
    private static final String STATED = "141130101204";

    @Autowired
    private SignedIn signedIn;

    @LocalServerPort
    private int port;

    /** Half of it is stated, without proof: the longest sentences. */
    @BeforeAll
    void state(@Autowired VillageIndicators indicators, @Autowired Regions regions) {
        assertThat(regions.byCode(STATED)).isPresent();
        signedIn.run("township", () -> {
            for (var fact : VillageFact.values()) {
                var unit = fact.unit();
                indicators.state(
                        STATED,
                        2018,
                        new Statement(
                                fact,
                                0,
                                unit.isEmpty() ? true : null,
                                unit.isEmpty() ? null : new BigDecimal(400),
                                "县扶贫开发领导小组办公室二〇一八年度贫困村退出指标台账",
                                LocalDate.of(2018, 10, 9),
                                null));
            }
        });
    }

    @Test
    void theSheetOfAVillageOfWhichNothingIsKnown() {
        assertPrinted("/village-exits/141130101205/sheet?year=2018", "贫困村退出申报表", "还没有填报", "乡镇核查人");
    }

    @Test
    void theSheetOfAVillageWithLongSentences() {
        assertPrinted("/village-exits/%s/sheet?year=2018".formatted(STATED), "还没有佐证材料", "农业户籍人口", "400 人");
    }

    @Test
    void theApplicationOfACounty() {
        assertPrinted("/county-exits/141130/application?year=2018", "贫困县退出申请", "群众认可度", "市级初审");
    }

    @Test
    void theQrCodeLeadsToTheVillage() throws IOException, NotFoundException {
        var path = "/village-exits/" + STATED;
        var page = open(path + "/sheet?year=2018");
        var image = ImageIO.read(
                new ByteArrayInputStream(page.locator("article.form").first().screenshot()));
        page.context().close();
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);

        assertThat(new MultiFormatReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText())
                .isEqualTo("http://localhost:%d%s?year=2018".formatted(port, path));
    }

    private void assertPrinted(String path, String... words) {
        var page = open(path);
        assertThat(page.locator("main").innerText()).contains(words);
        var sheets = page.locator("article.form").count();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        page.context().close();

        assertThat(PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results())
                .as("pages of A4")
                .hasSize(sheets);
    }

    private Page open(String path) {
        var page = CHROMIUM.signedIn(1366, port, signedIn, "county");
        page.navigate("http://localhost:" + port + path);
        return page;
    }
}
