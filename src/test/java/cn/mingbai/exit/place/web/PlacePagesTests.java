package cn.mingbai.exit.place.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.mingbai.SignedIn;
import cn.mingbai.casework.OfficeTest;
import cn.mingbai.exit.place.PlaceOffice;
import cn.mingbai.exit.village.VillageFact;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.region.Place;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pages, forms, papers and machine interface of the exits of places, rendered. */
@OfficeTest
class PlacePagesTests {

    private static final byte[] SCAN = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002"
                    + "0000050001e221bc330000000049454e44ae426082");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private PlaceOffice office;

    @Test
    void theVillagePageShowsEveryCriterionWithItsClauseAndWhatIsMissing() {
        var village = office.village();
        office.designate(village, true, null);
        office.home(village, "REGISTERED", 8);
        office.state(village, VillageFact.POPULATION, 400, null);

        assertThat(get("county", "/village-exits/%s?year=2018".formatted(village.code())))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "还不能退出",
                        "贫困发生率 2.00%（8 ÷ 400），不符合“低于 2%”。",
                        "《山西省贫困退出实施办法》",
                        "通客运班车还没有填报。",
                        "村级填",
                        "统筹考虑",
                        "/village-exits/%s/households?figure=POOR".formatted(village.code()),
                        "/village-exits/%s/indicators/BUS".formatted(village.code()))
                .doesNotContain("??");
    }

    @Test
    void figuresOpenTheHouseholdsBehindThem() {
        var village = office.village();
        office.designate(village, true, null);
        office.home(village, "REGISTERED", 3);
        office.home(village, "EXITED", 2, "'D', NULL");
        var homes = "/village-exits/%s/households?year=2018&figure=".formatted(village.code());

        assertThat(get("county", homes + "POOR")).bodyText().contains("1</b> 户 <b class=\"num\">3</b> 人");
        assertThat(get("county", homes + "WATER"))
                .bodyText()
                .contains("<b class=\"num\">2</b> 户：有保障 <b class=\"num\">1</b> 户", "不清楚");
        assertThat(get("county", homes + "HOUSING")).hasStatusOk().bodyText().contains("住房安全", "不清楚");
    }

    @Test
    void aFactIsStatedWithItsProofAndShownWithItsHistory() {
        var village = office.village();
        office.designate(village, true, null);
        var form = "/village-exits/%s/indicators/ROAD".formatted(village.code());

        assertThat(post(
                        "county",
                        form,
                        List.of("year", "2018", "seen", "0", "source", "", "statedOn", "2030-01-01"),
                        true))
                .hasStatusOk()
                .bodyText()
                .contains("请填写", "请写明来源", "日期在今天之后", "刚才的材料已经收到");
        assertThat(post(
                        "county",
                        form,
                        List.of(
                                "year",
                                "2018",
                                "seen",
                                "0",
                                "answer",
                                "true",
                                "source",
                                "县交通局验收单",
                                "statedOn",
                                office.today().toString()),
                        true))
                .hasStatus3xxRedirection();
        assertThat(get("county", form + "?year=2018")).bodyText().contains("县交通局验收单", "/place-evidence/", "达到“有”");
        assertThat(post(
                        "county",
                        form,
                        List.of(
                                "year",
                                "2018",
                                "seen",
                                "0",
                                "answer",
                                "false",
                                "source",
                                "又一份",
                                "statedOn",
                                office.today().toString()),
                        false))
                .hasStatus(409);
    }

    @Test
    void aVillageGoesItsWayThroughTheForms() {
        var village = demoVillage();
        office.home(village, "REGISTERED", 7);
        office.stateAll(village, 400);
        assertThat(post("township", "/village-exits/%s/cases".formatted(village.code()), List.of("year", "2018")))
                .hasStatus3xxRedirection();
        var id = open(village);
        var page = "/village-exits/cases/" + id;

        assertThat(get("township", page)).hasStatusOk().bodyText().contains("初核指标", "撤回", "按今天的数字，各项条件都过关");
        assertThat(get("county", page)).hasStatusOk().bodyText().contains("下一步不由您的岗位办理");
        step("township", page, id, "CHECK_INDICATORS", EvidenceKind.VILLAGE_EXIT_SHEET);
        assertThat(office.state(id)).as("one signature is missing").isEqualTo("PROPOSED");
        assertThat(multipart(
                        "township",
                        page + "/steps",
                        List.of("version", "0", "action", "CHECK_INDICATORS", "signers", "王守业、高建平"),
                        "scan-VILLAGE_EXIT_SHEET"))
                .hasStatus3xxRedirection();
        assertThat(office.state(id)).isEqualTo("INDICATORS_CHECKED");
        assertThat(post("township", page + "/notice", List.of("version", "1"))).hasStatus3xxRedirection();
        assertThat(office.state(id)).isEqualTo("TOWNSHIP_NOTICE");
        assertThat(get("county", page))
                .bodyText()
                .contains("封存的数字", "申报", "王守业、高建平", "/notices/", "乡镇公示")
                .doesNotContain("??");
        var frozen = office.signedIn()
                .ask("county", () -> office.files().figures(id))
                .getFirst();
        assertThat(get("county", "/place-figures/" + frozen.id()))
                .hasStatusOk()
                .bodyText()
                .isEqualTo(frozen.content());
        assertThat(get("county", "/village-exits?state=TOWNSHIP_NOTICE"))
                .bodyText()
                .contains(village.name());
        assertThat(get("township", "/")).bodyText().contains("乡镇公示，期满后待审核");
    }

    @Test
    void thePapersAreFilledAndReadyToPrint() {
        var village = office.readyVillage(7);

        assertThat(get("county", "/village-exits/%s/sheet?year=2018".formatted(village.code())))
                .hasStatusOk()
                .bodyText()
                .contains("贫困村退出申报表", "1.75%", "乡镇核查人", "data:image/svg+xml;base64", "第 <span>1</span> 页")
                .doesNotContain("??");
        assertThat(get("county", "/county-exits/141130/application?year=2018"))
                .hasStatusOk()
                .bodyText()
                .contains("贫困县退出申请", "综合贫困发生率", "县扶贫开发")
                .doesNotContain("??");
    }

    @Test
    void theCountyPageShowsEveryRateAndItsCase() {
        assertThat(get("county", "/county-exits")).hasStatusOk().bodyText().contains("交口县", "省定贫困县");
        assertThat(get("county", "/county-exits/141130?year=2018"))
                .hasStatusOk()
                .bodyText()
                .contains("贫困发生率", "错退率", "漏评率", "群众认可度", "贫困村退出率", "不清楚", "准备 2018 年退出申请")
                .doesNotContain("??");
        assertThat(post("county", "/county-exits/141130/cases", List.of("year", "2018")))
                .hasStatus3xxRedirection();
        var id = office.inCounty(() -> office.jdbc()
                .sql("SELECT id FROM place_exit WHERE kind = 'COUNTY' AND closed_at IS NULL")
                .query((row, index) -> new CaseId(row.getObject("id", java.util.UUID.class)))
                .single());
        assertThat(get("county", "/county-exits/cases/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("县级申请", "准备申请");
        assertThat(get("county", "/village-exits/cases/" + id)).hasStatus(404);
        assertThat(get("township", "/county-exits/141130")).hasStatus(403);
    }

    @Test
    void departmentsReadExitsInTheirScope() {
        var village = office.readyVillage(7);
        office.propose(village);

        assertThat(get("county", "/api/village-exits?year=2018&limit=200&region=" + village.code()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0]")
                .asMap()
                .containsEntry("region", village.code())
                .containsEntry("incidence", "MET")
                .containsEntry("poorPersons", 7)
                .containsEntry("fallsBack", false);
        assertThat(get("county", "/api/villages/%s/exit?year=2018".formatted(village.code())))
                .bodyJson()
                .extractingPath("$.findings[?(@.criterion == 'WATER')].outcome")
                .asArray()
                .containsExactly("MET");
        assertThat(get("county", "/api/villages/%s/exit?year=2018".formatted(village.code())))
                .bodyJson()
                .extractingPath("$.exit.state")
                .isEqualTo("PROPOSED");
        assertThat(get("county", "/api/county-exits?region=141130"))
                .bodyJson()
                .extractingPath("$.items[*].region")
                .asArray()
                .containsExactly("141130");
        assertThat(get("county", "/api/counties/141130/exit?year=2018"))
                .bodyJson()
                .extractingPath("$.rates.length()")
                .isEqualTo(6);
        assertThat(get("county", "/api/villages/140122100201/exit")).hasStatus(404);
        assertThat(get("county", "/api/village-exits?region=140122")).hasStatus(404);
        assertThat(get("county", "/api/county-exits?region=140122")).hasStatus(404);
    }

    @Test
    void theMachineInterfaceIsDescribed() {
        assertThat(get("county", "/v3/api-docs"))
                .bodyText()
                .contains(
                        "/api/village-exits",
                        "/api/villages/{code}/exit",
                        "/api/county-exits",
                        "/api/counties/{code}/exit");
    }

    /** A village of the demo's township, so that its officer may act through the pages. */
    private Place demoVillage() {
        var village = office.regions()
                .childrenOf(office.regions().byCode("141130101").orElseThrow())
                .getLast();
        office.designate(village, true, null);
        return village;
    }

    private CaseId open(Place village) {
        return office.inCounty(() -> office.jdbc()
                .sql("SELECT id FROM place_exit WHERE area = ? AND closed_at IS NULL")
                .param(village.area())
                .query((row, index) -> new CaseId(row.getObject("id", java.util.UUID.class)))
                .single());
    }

    private void step(String who, String page, CaseId id, String action, EvidenceKind kind) {
        assertThat(multipart(
                        who,
                        page + "/steps",
                        List.of("version", Integer.toString(office.file(id).version()), "action", action),
                        "scan-" + kind))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult get(String who, String path) {
        return mvc.get().uri(path).with(signedIn.as(who)).exchange();
    }

    private MvcTestResult post(String who, String path, List<String> fields) {
        var request = mvc.post().uri(path).with(signedIn.as(who)).with(csrf());
        for (var i = 0; i < fields.size(); i += 2) {
            request = request.param(fields.get(i), fields.get(i + 1));
        }
        return request.exchange();
    }

    private MvcTestResult post(String who, String path, List<String> fields, boolean withProof) {
        return withProof ? multipart(who, path, fields, "proof") : multipart(who, path, fields, null);
    }

    private MvcTestResult multipart(
            String who, String path, List<String> fields, @org.jspecify.annotations.Nullable String file) {
        var request = mvc.post().uri(path).multipart();
        if (file != null) {
            request = request.file(new MockMultipartFile(file, "scan.png", "image/png", SCAN));
        }
        request = request.with(signedIn.as(who)).with(csrf());
        for (var i = 0; i < fields.size(); i += 2) {
            request = request.param(fields.get(i), fields.get(i + 1));
        }
        return request.exchange();
    }
}
