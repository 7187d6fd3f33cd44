package cn.mingbai.criteria.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.criteria.edition.ParameterSpec;
import cn.mingbai.criteria.edition.ParameterSpec.Kind;
import cn.mingbai.criteria.edition.StandardEdition;
import cn.mingbai.criteria.edition.Standards;
import cn.mingbai.criteria.standard.ApprovalLevel;
import cn.mingbai.region.Regions;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What exits are measured by, on the pages of standards: read, compared, adopted. Counties of this test's own. */
@ProductTest
class StandardPagesTests {

    private static final int YEAR = 2014;

    @Autowired
    private Standards standards;

    @Autowired
    private Regions regions;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @ValueSource(strings = {"county", "village", "auditor"})
    void everybodyReadsTheLimitsAndWhoSaysSo(String username) {
        assertThat(page("/standards/" + base().id(), username))
                .contains(
                        "村、县退出：各项比率",
                        "低于 2 %",
                        "至少 90 %",
                        "文件规定：《山西省贫困退出实施办法》贫困县、贫困村退出标准",
                        "系统默认值，资料没有规定，由各地设定（山西资料未载明；陕西577号细则为市审村）",
                        "乡镇审核公告，县监督检查",
                        "统筹考虑（没有达到的要说明理由）",
                        "没有规定数值",
                        "2020-12-31",
                        "不超过 0 元",
                        "12 个月");
    }

    @Test
    void theFormOffersStrictAndInclusiveButNotTheOtherDirection() {
        var form = page("/standards/%d/next".formatted(base().id()), "province");
        var select = form.substring(form.indexOf("name=\"rows[%d].comparison\"".formatted(position("rate.INCIDENCE"))));

        assertThat(select.substring(0, select.indexOf("</select>")))
                .contains("低于（正好等于不算）", "不超过（正好等于也算）")
                .doesNotContain("高于", "至少");
        assertThat(form).contains("没有规定就空着；0.01 到 1,000,000，最多 2 位小数", "1 到 100 的整数");
    }

    @Test
    void theProvinceAdoptsAndTheComparisonShowsWhatChanged() {
        var posted = post(
                "141002",
                Map.of(
                        "rate.APPROVAL.comparison", "ABOVE",
                        "rate.APPROVAL.source", "山西省贫困县退出公示",
                        "exit.approval.value", "COUNTY",
                        "exit.approval.source", "省扶贫办文件",
                        "doubt.expected.amount.value", "100",
                        "doubt.expected.amount.source", "省扶贫办文件"));
        assertThat(posted).hasStatus3xxRedirection();
        var adopted = standards
                .find(regions.byCode("141002").orElseThrow().area(), YEAR)
                .orElseThrow();

        assertThat(adopted.since(base()))
                .extracting(StandardEdition.Difference::key)
                .containsExactly("exit.approval", "rate.APPROVAL", "doubt.expected.amount");
        assertThat(adopted.standard().approval()).isEqualTo(ApprovalLevel.COUNTY);
        assertThat(page("/standards/%d?with=%d".formatted(adopted.id(), base().id()), "county"))
                .contains("高于 90 %", "至少 90 %", "县级审定", "乡镇审核公告，县监督检查", "高于 100 元", "高于 0 元")
                .doesNotContain("贫困发生率", "统筹考虑");
    }

    /** Everything stays as typed, the item is named, and its group is unfolded. */
    @Test
    void aRefusedLimitIsShownAgainUnfoldedAndNamed() {
        var refused = post("141021", Map.of("rate.MISSED.value", "二"));

        assertThat(refused).hasStatusOk();
        assertThat(refused)
                .bodyText()
                .contains("“漏评率”这一项不能这样填", "value=\"二\"", "id=\"group-rate\" open=\"open\"")
                .doesNotContain("id=\"group-doubt\" open");
        var uncited = post("141021", Map.of("hardship.DISASTER.value", "STAY"));
        assertThat(uncited).bodyText().contains("“当年受灾的户”改了内容，请写明新内容的依据");
        assertThat(standards.find(regions.byCode("141021").orElseThrow().area(), YEAR))
                .hasValueSatisfying(edition -> assertThat(edition.id()).isEqualTo(base().id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"county", "city", "admin"})
    void nobodyElseAdopts(String username) {
        assertThat(mvc.get().uri("/standards/%d/next".formatted(base().id())).with(signedIn.as(username)))
                .hasStatus(403);
    }

    /** The form as a browser sends it, with some fields changed. */
    private MvcTestResult post(String county, Map<String, String> changes) {
        var fields = new HashMap<String, String>();
        var form = mvc.post()
                .uri("/standards/%d/next".formatted(base().id()))
                .with(signedIn.as("province"))
                .with(csrf())
                .formField("region", county)
                .formField("year", Integer.toString(YEAR))
                .formField("effectiveFrom", LocalDate.now(clock).toString())
                .formField("note", "按省里的文件");
        for (var spec : ParameterSpec.ALL) {
            var row = "rows[%d].".formatted(position(spec.key()));
            var parameter = base().parameter(spec.key());
            fields.put(row + "key", spec.key());
            fields.put(row + "comparison", Objects.toString(parameter.comparison(), ""));
            if (spec.kind() == Kind.CHOICES) {
                for (var value : parameter.value().split(",")) {
                    form = form.formField(row + "values", value);
                }
            } else {
                fields.put(row + "value", parameter.value());
            }
        }
        changes.forEach((field, value) -> {
            var key = field.substring(0, field.lastIndexOf('.'));
            fields.put("rows[%d]%s".formatted(position(key), field.substring(key.length())), value);
        });
        for (var field : fields.entrySet()) {
            form = form.formField(field.getKey(), field.getValue());
        }
        return form.exchange();
    }

    private String page(String address, String username) {
        var answer = mvc.get().uri(address).with(signedIn.as(username)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private StandardEdition base() {
        return standards.find(regions.byCode("14").orElseThrow().area(), YEAR).orElseThrow();
    }

    private static int position(String key) {
        return ParameterSpec.ALL.stream().map(ParameterSpec::key).toList().indexOf(key);
    }
}
