package cn.mingbai.gazetteer.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProductTest
class RegionPagesTests {

    private final MockMvcTester mvc;
    private final SignedIn signedIn;
    private final JdbcClient jdbc;

    @Autowired
    RegionPagesTests(MockMvcTester mvc, SignedIn signedIn, JdbcClient jdbc) {
        this.mvc = mvc;
        this.signedIn = signedIn;
        this.jdbc = jdbc;
    }

    @Nested
    class Pages {

        @Test
        void showOnePlaceAndTheLevelBelowItOnly() {
            var page = text(get("/regions/1411", "auditor"));

            assertThat(page).contains("交口县", "国定贫困县", "山西省").doesNotContain("康城镇", "支进村");
            assertThat(page.length()).isLessThan(60_000);
        }

        @Test
        void beginAtTheOfficersOwnPlace() {
            assertThat(text(get("/regions", "township"))).contains("康城镇", "支进村");
        }

        @Test
        void sayWhatACountyIsAndWhereThatIsWritten() {
            assertThat(text(get("/regions/141130", "auditor"))).contains("省定贫困县", "2018", "依据");
            assertThat(text(get("/regions/140105", "auditor"))).contains("不是贫困县");
        }

        @ParameterizedTest
        @ValueSource(strings = {"99", "1411300", "abc", "141130101999", "1 or 1=1"})
        void knowNoOtherPlace(String code) {
            assertThat(mvc.get().uri("/regions/{code}", code).with(signedIn.as("county")))
                    .hasStatus(404);
        }

        @Test
        void thePickerAsksForTheChildrenOfOnePlace() {
            assertThat(text(get("/regions/picker?parent=141130&name=region", "county")))
                    .contains("康城镇", "name=region")
                    .doesNotContain("支进村", "<html");
            assertThat(text(get("/regions/picker?parent=141130101201&name=region", "county")))
                    .doesNotContain("<select");
            assertThat(text(get("/regions/picker?parent=&name=region", "county")))
                    .doesNotContain("<select");
            assertThat(text(get("/regions/picker?parent=141130&name=x\"onload=", "county")))
                    .doesNotContain("onload");
        }
    }

    @Nested
    class VillageDesignations {

        @Test
        void areEnteredByTheCountyAndShown() {
            var code = "141130101202";

            assertThat(designate(code, version(code), "true", "true", "2018", "县发〔2018〕1号"))
                    .hasRedirectedUrl("/regions/" + code);

            assertThat(text(get("/regions/" + code, "village"))).contains("深度贫困村", "2018", "县发〔2018〕1号");
            assertThat(text(get("/regions/141130101", "village"))).contains("深度贫困村");
        }

        @Test
        void theSameTwiceIsDoneOnceAndAnythingElseOnAStaleFormIsAConflict() {
            var code = "141130101203";
            var seen = version(code);
            designate(code, seen, "true", "false", "", "文件");

            assertThat(designate(code, seen, "true", "false", "", "文件")).hasStatus(302);
            assertThat(version(code)).isEqualTo(seen + 1);
            var conflict = designate(code, seen, "false", "", "", "另一文件");
            assertThat(conflict).hasStatus(409);
            assertThat(text(conflict)).contains("county");
        }

        @ParameterizedTest
        @CsvSource({
            "false, true, '', 文件, 不能是深度贫困村",
            "'', true, '', 文件, 不能是深度贫困村",
            "false, '', 2018, 文件, 没有退出年度",
            "true, '', 2013, 文件, 2014 到 2020",
            "true, '', 2021, 文件, 2014 到 2020",
            "true, '', 二〇一八, 文件, 请填写四位年份",
            "true, '', '', '', 请写明依据"
        })
        void mustMakeSense(String poor, String deeply, String year, String source, String sentence) {
            var code = "141130101204";

            var refused = designate(code, version(code), poor, deeply, year, source);

            assertThat(refused).hasStatusOk();
            assertThat(text(refused)).contains(sentence).contains("value=\"" + year);
        }

        @Test
        void areNotEnteredForPlacesElsewhereOrForWhatIsNoVillage() {
            assertThat(get("/regions/141130101/designation", "county")).hasStatus(404);
            assertThat(get("/regions/140122100001/designation", "county")).hasStatus(404);
            assertThat(get("/regions/141130101201/designation", "township")).hasStatus(403);
        }

        private int version(String code) {
            return jdbc.sql("SELECT version FROM village v JOIN region r ON r.lo = v.region_lo WHERE r.code = :code")
                    .param("code", code)
                    .query(Integer.class)
                    .single();
        }

        private MvcTestResult designate(
                String code, int version, String poor, String deeply, String year, String source) {
            return mvc.post()
                    .uri("/regions/{code}/designation", code)
                    .param("version", "" + version)
                    .param("poor", poor)
                    .param("deeplyPoor", deeply)
                    .param("exitYear", year)
                    .param("source", source)
                    .with(signedIn.as("county"))
                    .with(csrf())
                    .exchange();
        }
    }

    @Nested
    class Api {

        @Test
        void givesOnePlace() {
            assertThat(get("/api/regions/141130", "county"))
                    .hasStatusOk()
                    .bodyJson()
                    .isLenientlyEqualTo("""
                    {"code": "141130", "name": "交口县", "fullName": "山西省吕梁市交口县", "level": "COUNTY", "kind": "COUNTY",
                     "parent": "1411", "county": {"tier": "PROVINCIAL", "deeplyPoor": false, "exitYear": 2018}}""");
        }

        @Test
        void givesChildrenInPages() {
            var first = get("/api/regions/141130/children?limit=3", "county");
            assertThat(first).bodyJson().extractingPath("$.items.length()").isEqualTo(3);
            var next = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(text(first));
            assertThat(next.find()).isTrue();
            var second = get("/api/regions/141130/children?after=" + next.group(1), "county");

            assertThat(second).bodyJson().extractingPath("$.next").isNull();
            assertThat(get("/api/regions/141130101201/children", "county"))
                    .bodyJson()
                    .isLenientlyEqualTo("{\"items\": [], \"next\": null}");
        }

        @Test
        void answersNotModifiedToWhoHasItAlready() {
            var first = get("/api/regions/141130", "county");
            var tag = requireNonNull(first.getResponse().getHeader(HttpHeaders.ETAG));

            assertThat(first).hasHeader("Cache-Control", "max-age=3600, must-revalidate, private");
            assertThat(mvc.get()
                            .uri("/api/regions/141130")
                            .header(HttpHeaders.IF_NONE_MATCH, tag)
                            .with(signedIn.as("county")))
                    .hasStatus(304);
        }

        @ParameterizedTest
        @ValueSource(strings = {"99", "14113", "x", "141130101999"})
        void knowsNoOtherPlace(String code) {
            assertThat(mvc.get().uri("/api/regions/{code}", code).with(signedIn.as("county")))
                    .hasStatus(404);
        }

        @ParameterizedTest
        @ValueSource(strings = {"limit=0", "limit=-1", "limit=1000000", "after=zzz", "after=%00"})
        void bearsOddPages(String query) {
            assertThat(get("/api/regions/14/children?" + query, "county")).hasStatusOk();
        }

        @Test
        void refusesWithoutAPassword() {
            assertThat(mvc.get().uri("/api/regions/14"))
                    .hasStatus(401)
                    .hasContentType("application/problem+json")
                    .containsHeader("WWW-Authenticate");
        }
    }

    private MvcTestResult get(String address, String username) {
        return mvc.get().uri(address).with(signedIn.as(username)).exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
