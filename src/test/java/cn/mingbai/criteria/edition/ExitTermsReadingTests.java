package cn.mingbai.criteria.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingbai.criteria.standard.ApprovalLevel;
import cn.mingbai.criteria.standard.Clause;
import cn.mingbai.criteria.standard.Comparison;
import cn.mingbai.criteria.standard.ExitTerms;
import cn.mingbai.criteria.standard.Hardship;
import cn.mingbai.criteria.standard.HardshipRule;
import cn.mingbai.criteria.standard.IndicatorRule;
import cn.mingbai.criteria.standard.Origin;
import cn.mingbai.criteria.standard.Setting;
import cn.mingbai.criteria.standard.VillageExitRule;
import cn.mingbai.criteria.standard.VillageIndicator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What Shanxi's standards say about exits to begin with, and that nothing of it may be missing. */
class ExitTermsReadingTests {

    private static final Clause GUANGXI = new Clause("广西“十一有一低于”", "饮水");

    private final ExitTerms shanxi = ExitTermsFixtures.shanxi();

    @Test
    void theTownshipApprovesUnderTheCountysSupervision() {
        assertThat(shanxi.approval()).isEqualTo(ApprovalLevel.TOWNSHIP);
        assertThat(shanxi.approvalClause().citation()).contains("山西省贫困退出实施办法", "乡镇审核公告，县监督检查");
    }

    @ParameterizedTest
    @CsvSource({
        "rate.INCIDENCE,              BELOW,    2,  PERCENT,    POLICY",
        "rate.COMPOSITE_INCIDENCE,    BELOW,    2,  PERCENT,    POLICY",
        "rate.WRONG_EXIT,             BELOW,    2,  PERCENT,    POLICY",
        "rate.MISSED,                 BELOW,    2,  PERCENT,    POLICY",
        "rate.APPROVAL,               AT_LEAST, 90, PERCENT,    POLICY",
        "rate.EXITED_VILLAGES,        AT_LEAST, 90, PERCENT,    POLICY",
        "doubt.expected.amount,       ABOVE,    0,  YUAN,       POLICY",
        "doubt.identical.households,  AT_LEAST, 5,  HOUSEHOLDS, OURS",
        "doubt.bunched.margin,        AT_MOST,  5,  PERCENT,    OURS",
        "doubt.bunched.share,         AT_LEAST, 30, PERCENT,    OURS",
        "doubt.bunched.households,    AT_LEAST, 3,  HOUSEHOLDS, OURS",
        "doubt.soon.months,           BELOW,    6,  MONTHS,     OURS",
        "doubt.employment.wages,      AT_MOST,  0,  YUAN,       OURS",
        "doubt.transfers.share,       AT_LEAST, 90, PERCENT,    OURS",
        "doubt.edits.days,            AT_MOST,  3,  DAYS,       OURS",
        "doubt.edits.households,      AT_LEAST, 20, HOUSEHOLDS, OURS",
        "doubt.minutes.minutes,       AT_MOST,  60, MINUTES,    OURS",
        "doubt.minutes.villages,      AT_LEAST, 3,  VILLAGES,   OURS"
    })
    void everyLimit(String key, Comparison comparison, int value, Setting.Unit unit, Origin origin) {
        var limit = shanxi.settings().get(key);

        assertThat(limit.threshold().comparison()).isEqualTo(comparison);
        assertThat(limit.whole()).isEqualTo(value);
        assertThat(limit.unit()).isEqualTo(unit);
        assertThat(limit.origin()).isEqualTo(origin);
        assertThat(shanxi.settings().settings()).hasSize(18);
    }

    @ParameterizedTest
    @EnumSource(Hardship.class)
    void ofAHardshipTheCountyDecidesAndThatIsOurs(Hardship hardship) {
        assertThat(shanxi.hardships().get(hardship)).satisfies(rule -> {
            assertThat(rule.effect()).isEqualTo(HardshipRule.Effect.COUNTY_DECIDES);
            assertThat(rule.origin()).isEqualTo(Origin.OURS);
            assertThat(rule.clause().citation()).contains("不退出情形问答");
        });
    }

    /** Shanxi names what to consider and gives no numbers, so there are none. */
    @ParameterizedTest
    @EnumSource(VillageIndicator.class)
    void everyIndicatorIsConsideredWithoutANumber(VillageIndicator indicator) {
        var rule = shanxi.village().indicator(indicator);

        assertThat(rule.effect()).isEqualTo(IndicatorRule.Effect.CONSIDERED);
        assertThat(rule.least()).isNull();
        assertThat(rule.origin()).isEqualTo(indicator == VillageIndicator.HOUSING ? Origin.OURS : Origin.POLICY);
    }

    @Test
    void whoApprovesAVillageNoSourceOfShanxiSays() {
        assertThat(shanxi.village().approvedBy()).isEqualTo(VillageExitRule.ApprovedBy.COUNTY);
        assertThat(shanxi.village().origin()).isEqualTo(Origin.OURS);
        assertThat(shanxi.village().clause().citation()).contains("陕西577号细则为市审村");
    }

    @Test
    void policiesAndFollowUpGoOn() {
        assertThat(shanxi.after().policiesUntil()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(shanxi.after().policies().citation()).contains("三年行动实施意见", "六（四）");
        assertThat(shanxi.after().followUpMonths()).isEqualTo(12);
    }

    @Test
    void theCountysNoticeIsShanxisAndTheSampleIsOurs() {
        assertThat(shanxi.county().noticeDays()).isEqualTo(7);
        assertThat(shanxi.county().sampleVillages()).satisfies(size -> {
            assertThat(size.whole()).isEqualTo(20);
            assertThat(size.unit()).isEqualTo(Setting.Unit.PERCENT);
            assertThat(size.origin()).isEqualTo(Origin.OURS);
        });
        assertThat(shanxi.county().sampleHouseholds()).satisfies(size -> {
            assertThat(size.whole()).isEqualTo(20);
            assertThat(size.unit()).isEqualTo(Setting.Unit.HOUSEHOLDS);
            assertThat(size.origin()).isEqualTo(Origin.OURS);
        });
    }

    @Test
    void aNumberBringsTheClauseItStandsIn() {
        var water = read(with(new Parameter("village.WATER.least", null, "95", GUANGXI, Origin.POLICY)))
                .village()
                .indicator(VillageIndicator.WATER);

        assertThat(water)
                .isEqualTo(new IndicatorRule(IndicatorRule.Effect.CONSIDERED, number("95"), GUANGXI, Origin.POLICY));
    }

    static Stream<String> keys() {
        return ExitParameters.all().stream().map(ParameterSpec::key);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void nothingMayBeMissing(String key) {
        var incomplete = ExitTermsFixtures.parameters().stream()
                .filter(parameter -> !parameter.key().equals(key))
                .toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(incomplete))
                .withMessage("A standard without " + key);
    }

    @ParameterizedTest
    @CsvSource({
        "exit.approval,        , VILLAGE",
        "exit.policiesUntil,   , 2020-13-01",
        "exit.followUpMonths,  , 0",
        "hardship.DISASTER,    , ''",
        "rate.INCIDENCE,       , 2",
        "rate.INCIDENCE, BELOW , two",
        "village.ROAD,         , MAYBE",
        "village.WATER.least,  , most",
        "county.noticeDays,    , 0"
    })
    void whatCannotBeReadIsAnAccident(String key, @Nullable Comparison comparison, String value) {
        assertThatThrownBy(() -> read(with(new Parameter(key, comparison, value, GUANGXI, Origin.POLICY))))
                .isInstanceOf(RuntimeException.class);
    }

    /** The copy the tests read has what the standard asks for, in its order, and nothing else. */
    @Test
    void theCopyIsComplete() {
        assertThat(ExitTermsFixtures.parameters())
                .extracting(Parameter::key)
                .containsExactlyElementsOf(keys().toList());
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static List<Parameter> with(Parameter changed) {
        return ExitTermsFixtures.parameters().stream()
                .map(parameter -> parameter.key().equals(changed.key()) ? changed : parameter)
                .toList();
    }

    private static ExitTerms read(List<Parameter> parameters) {
        return new ExitTermsReading(new WrittenParameters(parameters)).terms();
    }
}
