package cn.mingbai.exit.place.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.Chromium;
import cn.mingbai.PrintedPapers;
import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.exit.village.Statement;
import cn.mingbai.exit.village.VillageFact;
import cn.mingbai.exit.village.VillageIndicators;
import cn.mingbai.region.Regions;
import com.google.zxing.NotFoundException;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
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
        papers().assertSheets("/village-exits/141130101205/sheet?year=2018", "贫困村退出申报表", "还没有填报", "乡镇核查人");
    }

    @Test
    void theSheetOfAVillageWithLongSentences() {
        papers().assertSheets("/village-exits/%s/sheet?year=2018".formatted(STATED), "还没有佐证材料", "农业户籍人口", "400 人");
    }

    @Test
    void theApplicationOfACounty() {
        papers().assertSheets("/county-exits/141130/application?year=2018", "贫困县退出申请", "群众认可度", "市级初审");
    }

    @Test
    void theQrCodeLeadsToTheVillage() throws IOException, NotFoundException {
        var path = "/village-exits/" + STATED;

        assertThat(papers().qr(path + "/sheet?year=2018"))
                .isEqualTo("http://localhost:%d%s?year=2018".formatted(port, path));
    }

    private PrintedPapers papers() {
        return new PrintedPapers(CHROMIUM, port, signedIn, "county");
    }
}
