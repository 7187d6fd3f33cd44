package cn.mingbai.exit.county.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Role;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.exit.county.InventedCounty;
import cn.mingbai.exit.county.evaluation.EvaluationDesk;
import cn.mingbai.exit.county.evaluation.EvaluationOutcome.Done;
import cn.mingbai.exit.county.evaluation.EvaluationSheets;
import cn.mingbai.exit.county.evaluation.HouseholdKind;
import cn.mingbai.exit.county.evaluation.SheetLine;
import cn.mingbai.region.Regions;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages as the province, the inspector and the county see them. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountyPagesTests {

    private static final String COUNTY = "140271";
    private static final int YEAR = 2020;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Clock clock;

    @Autowired
    private EvaluationDesk desk;

    @Autowired
    private EvaluationSheets sheets;

    private InventedCounty county;

    @BeforeAll
    void fill(@Autowired Regions regions, @Autowired JdbcClient jdbc, @Autowired TransactionTemplate transactions) {
        county = new InventedCounty(signedIn, regions, jdbc, transactions);
        county.fill(COUNTY, 6);
        county.designate(COUNTY, 2, 2);
        county.population(COUNTY, YEAR, 500);
    }

    @Test
    void fromTheDrawToTheLastResultOnPages() {
        assertThat(text(get("/county-dossiers/%s?year=%d".formatted(COUNTY, YEAR), province())))
                .contains("抽取评估样本", "这一年还没有评估", "还没有抽样评估", "算不出来");
        var drawn = mvc.post()
                .uri("/county-dossiers/{c}/evaluations", COUNTY)
                .param("year", "" + YEAR)
                .with(province())
                .with(csrf())
                .exchange();
        assertThat(drawn).hasStatus3xxRedirection();
        var address = java.util.Objects.requireNonNull(drawn.getResponse().getRedirectedUrl());
        assertThat(text(get(address, inspector())))
                .contains("已退出贫困村", "非贫困村", "入户核查表")
                .doesNotContain("结束评估");
        var id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        var village = county.asProvince(() -> sheets.sheet(id))
                .villages()
                .getFirst()
                .place()
                .code();

        var line = lines(id, village).getFirst();
        var refused = enter(id, village, line, "YES", "", "房子漏雨", "NO");
        assertThat(refused).hasStatusOk();
        assertThat(text(refused)).contains("错退的，请选择哪一条没有达到", "房子漏雨", "还有 1 户没有保存");
        assertThat(enter(id, village, line, "YES", "HOUSING", "房子漏雨", "NO")).hasStatus3xxRedirection();
        assertThat(text(get(address + "/villages/" + village, county())))
                .contains("房子漏雨", "住房安全", "不认可")
                .doesNotContain("name=\"visitedOn\"");
        assertThat(enter(id, village, line, "NO", "", "", "YES"))
                .as("a stale form")
                .hasStatusOk();
        assertThat(text(enter(id, village, line, "NO", "", "", "YES"))).contains("刚录入了这一户");
        assertThat(text(get(address + "/faults", county())))
                .contains("查出 <b class=\"num\">1</b> 户", "房子漏雨", "等待纠正", "识别批次");
        assertThat(text(get(address + "/draw", county()))).contains("重新抽的结果和当时一样");
        assertThat(text(get("/county-dossiers/%s/figures/WRONGLY_EXITED?year=%d".formatted(COUNTY, YEAR), county())))
                .contains("房子漏雨");
        assertThat(text(get("/county-dossiers/%s/figures/SAMPLED_OTHERS?year=%d".formatted(COUNTY, YEAR), county())))
                .contains("500", "减去抽样时这些村在册和已脱贫的");
        assertThat(mvc.post()
                        .uri(address + "/closing")
                        .with(province())
                        .with(csrf())
                        .exchange())
                .hasStatus3xxRedirection();
        assertThat(text(get(address, province()))).contains("还有 <b class=\"num\">");
    }

    @Test
    void thePopulationIsDownloadedAsItWasHashed() throws Exception {
        county.designate("140671", 1, 1);
        county.household(county.villages("140671").getFirst(), "EXITED", 3);
        var id = ((Done) county.asProvince(() -> desk.draw(county.place("140671"), 2018))).id();
        var evaluation = county.asProvince(() -> sheets.get(id));

        var file = get("/county-evaluations/" + id + "/population", province());

        assertThat(file).hasStatusOk();
        var hash = java.security.MessageDigest.getInstance("SHA-256")
                .digest(file.getResponse().getContentAsByteArray());
        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(HexFormat.of().formatHex(evaluation.populationHash()));
        assertThat(text(file)).doesNotContain("郝");
    }

    @Test
    void theMachineInterfaceSaysTheSame() {
        var answer = get("/api/county-dossiers/141130?year=2018", signedIn.as("auditor"));

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
                {"region": "141130", "name": "交口县", "year": 2018, "outcome": "UNKNOWN",
                 "standard": {"region": "14", "year": 2018},
                 "rates": [{"kind": "INCIDENCE", "limit": "< 2"}, {"kind": "COMPOSITE_INCIDENCE"}, {"kind": "WRONG_EXIT"},
                           {"kind": "MISSED"}, {"kind": "APPROVAL", "limit": ">= 90"}, {"kind": "EXITED_VILLAGES"}]}""");
        assertThat(get("/api/county-dossiers/140122", signedIn.as("auditor"))).hasStatus(404);
        assertThat(get("/api/county-dossiers/141130101", signedIn.as("auditor")))
                .hasStatus(404);
        assertThat(get("/v3/api-docs", signedIn.as("county")))
                .bodyText()
                .contains("/api/county-dossiers/{code}", "CountyDossierView");
    }

    @Test
    void populationIsEnteredForATownshipOnOnePage() {
        var township = signedIn.as("county");
        var place = county.villages("141130102").getFirst().code();
        var refused = mvc.post()
                .uri("/population-figures")
                .param("region", "141130102")
                .param("year", "2017")
                .param("persons-" + place, "1,200")
                .param("version-" + place, "0")
                .with(township)
                .with(csrf())
                .exchange();
        assertThat(refused).hasStatusOk();
        assertThat(text(refused)).contains("请写明谁统计的", "请填写截止日期", "value=\"1,200\"");

        assertThat(send(place, "1,200", "0")).hasStatus3xxRedirection();
        assertThat(text(get("/population-figures?region=141130102&year=2017", township)))
                .contains("公安户籍年报", "1200");
        assertThat(text(send(place, "1300", "0"))).contains("刚录入了 1,200 人");
        assertThat(send(place, "1300", "1")).hasStatus3xxRedirection();
        assertThat(text(send(place, "0", "2"))).contains("人数要在 1 到 1,000,000 之间");
        assertThat(get("/population-figures?region=140122100&year=2017", township))
                .hasStatus(404);
    }

    private MvcTestResult send(String village, String persons, String seen) {
        return mvc.post()
                .uri("/population-figures")
                .param("region", "141130102")
                .param("year", "2017")
                .param("source", "公安户籍年报")
                .param("countedOn", "2017-12-31")
                .param("persons-" + village, persons)
                .param("version-" + village, seen)
                .with(signedIn.as("county"))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult enter(
            UUID id, String village, SheetLine line, String fault, String criterion, String reason, String approval) {
        return mvc.post()
                .uri("/county-evaluations/{e}/villages/{v}", id, village)
                .param("visitedOn", LocalDate.now(clock).toString())
                .param("version-" + line.id(), "0")
                .param("fault-" + line.id(), fault)
                .param("criterion-" + line.id(), criterion)
                .param("reason-" + line.id(), reason)
                .param("approval-" + line.id(), approval)
                .with(inspector())
                .with(csrf())
                .exchange();
    }

    private List<SheetLine> lines(UUID id, String village) {
        return county.asProvince(() -> sheets.village(id, village)).lines().stream()
                .filter(line -> line.kind() == HouseholdKind.EXITED)
                .toList();
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private RequestPostProcessor province() {
        return signedIn.as("province");
    }

    private RequestPostProcessor inspector() {
        return posted(Role.INSPECTOR);
    }

    private RequestPostProcessor county() {
        return posted(Role.COUNTY_OFFICER);
    }

    private RequestPostProcessor posted(Role role) {
        var officer = new SignedInOfficer(
                signedIn.officer("county").id(), "elsewhere", "某人", role, county.place(COUNTY), false);
        var authorities = Permission.of(role).stream()
                .map(permission -> new SimpleGrantedAuthority(permission.name()))
                .toList();
        return authentication(UsernamePasswordAuthenticationToken.authenticated(officer, "", authorities));
    }
}
