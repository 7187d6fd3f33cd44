package cn.mingbai.exit.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentences;
import cn.mingbai.criteria.StandardFixtures;
import cn.mingbai.criteria.standard.Clause;
import cn.mingbai.criteria.standard.Comparison;
import cn.mingbai.criteria.standard.Origin;
import cn.mingbai.criteria.standard.Setting;
import cn.mingbai.criteria.standard.Threshold;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Both sides of every limit, and the limit itself. */
class ExitRatesTests {

    private static final RateFigures NOTHING =
            new RateFigures(null, null, null, null, null, null, null, null, null, null, null, null);

    private final Rates rates = new Rates(StandardFixtures.shanxi2018().exitSettings());
    private final Sentences sentences = new Sentences("messages.exit");

    @ParameterizedTest
    @CsvSource({
        "INCIDENCE,           19999, 1000000, MET",
        "INCIDENCE,           20000, 1000000, NOT_MET", // 2.00 % is not below 2 %
        "INCIDENCE,           20001, 1000000, NOT_MET",
        "INCIDENCE,             196,   10000, MET", // case 48
        "INCIDENCE,               0,       1, MET",
        "COMPOSITE_INCIDENCE,  5999,  300000, MET",
        "COMPOSITE_INCIDENCE,  6000,  300000, NOT_MET",
        "WRONG_EXIT,              1,      51, MET",
        "WRONG_EXIT,              1,      50, NOT_MET",
        "WRONG_EXIT,              1,      49, NOT_MET",
        "MISSED,                  1,      51, MET",
        "MISSED,                  1,      50, NOT_MET",
        "APPROVAL,              899,    1000, NOT_MET",
        "APPROVAL,              900,    1000, MET", // case 50, the national wording
        "APPROVAL,              901,    1000, MET",
        "EXITED_VILLAGES,        89,     100, NOT_MET",
        "EXITED_VILLAGES,        90,     100, MET",
        "EXITED_VILLAGES,        91,     100, MET"
    })
    void eachLimitFromBothSides(RateKind kind, long part, long whole, Outcome expected) {
        var finding = rates.judge(kind, figures(kind, part, whole));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.share()).isEqualTo(new Fraction(part, whole));
    }

    @Test
    void theWorkedNumber() {
        var finding = rates.judge(RateKind.COMPOSITE_INCIDENCE, composite(300_000L, 4_500L, 500L, 300L));

        assertThat(finding.outcome()).isEqualTo(Outcome.MET);
        assertThat(sentences.say(finding.explanation())).isEqualTo("综合贫困发生率 1.77%（5,300 ÷ 300,000），符合“低于 2%”。");
        assertThat(finding.limit().threshold().clause().citation()).isNotBlank();
    }

    /** On the limit itself strict and inclusive differ; a thousandth beside it they agree. */
    @ParameterizedTest
    @CsvSource({
        "INCIDENCE,           BELOW,    2,  MET,     NOT_MET, NOT_MET",
        "INCIDENCE,           AT_MOST,  2,  MET,     MET,     NOT_MET",
        "COMPOSITE_INCIDENCE, BELOW,    2,  MET,     NOT_MET, NOT_MET",
        "COMPOSITE_INCIDENCE, AT_MOST,  2,  MET,     MET,     NOT_MET",
        "WRONG_EXIT,          BELOW,    2,  MET,     NOT_MET, NOT_MET",
        "WRONG_EXIT,          AT_MOST,  2,  MET,     MET,     NOT_MET",
        "MISSED,              BELOW,    2,  MET,     NOT_MET, NOT_MET",
        "MISSED,              AT_MOST,  2,  MET,     MET,     NOT_MET",
        "APPROVAL,            AT_LEAST, 90, NOT_MET, MET,     MET",
        "APPROVAL,            ABOVE,    90, NOT_MET, NOT_MET, MET",
        "EXITED_VILLAGES,     AT_LEAST, 90, NOT_MET, MET,     MET",
        "EXITED_VILLAGES,     ABOVE,    90, NOT_MET, NOT_MET, MET"
    })
    void strictAndInclusiveAreTheStandardsChoice(
            RateKind kind, Comparison comparison, long percent, Outcome below, Outcome on, Outcome above) {
        var limit = new Setting(
                kind.setting(),
                new Threshold(comparison, BigDecimal.valueOf(percent), new Clause("省文件", "")),
                Setting.Unit.PERCENT,
                Origin.POLICY);
        var changed = new Rates(StandardFixtures.shanxi2018().exitSettings().with(limit));

        assertThat(List.of(percent * 1_000 - 1, percent * 1_000, percent * 1_000 + 1))
                .extracting(part ->
                        changed.judge(kind, figures(kind, part, 100_000)).outcome())
                .containsExactly(below, on, above);
    }

    @ParameterizedTest
    @EnumSource(RateKind.class)
    void unknownIsNeverMet(RateKind kind) {
        unknown(kind, NOTHING, "exit.rate.UNKNOWN.missing");
        unknown(kind, figures(kind, 0, 0), "exit.rate.UNKNOWN.nothing");
        unknown(kind, figures(kind, 3, 2), "exit.rate.UNKNOWN.contradiction");
        unknown(kind, figures(kind, -1, 2), "exit.rate.UNKNOWN.contradiction");
    }

    @ParameterizedTest
    @CsvSource({"4500,500,", "4500,,300", ",500,300"})
    void oneMissingFigureLeavesTheCompositeRateUnknown(
            @Nullable Long remaining, @Nullable Long missed, @Nullable Long wrongly) {
        unknown(
                RateKind.COMPOSITE_INCIDENCE,
                composite(300_000L, remaining, missed, wrongly),
                "exit.rate.UNKNOWN.missing");
    }

    @Test
    void aNegativeFigureDoesNotHideInASum() {
        unknown(
                RateKind.COMPOSITE_INCIDENCE,
                composite(300_000L, 5_000L, -1_000L, 0L),
                "exit.rate.UNKNOWN.contradiction");
    }

    @ParameterizedTest
    @CsvSource({
        "5300, 300000, 1.77",
        "20000, 1000000, 2.00",
        "19999, 1000000, 1.9999",
        "20001, 1000000, 2.0001",
        "1999999999999, 100000000000000, 1.999999999999",
        "199999999999999, 10000000000000000, 1.999999999999"
    })
    void whatIsShownNeverLooksLikeTheLimitUnlessItIs(long part, long whole, String shown) {
        assertThat(new Fraction(part, whole).percentBeside(new BigDecimal("2"))).isEqualByComparingTo(shown);
    }

    @Test
    void hugeCountsDoNotOverflow() {
        assertThat(new Fraction(Long.MAX_VALUE - 1, Long.MAX_VALUE).is(Comparison.BELOW, new BigDecimal(100)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1,0", "-1,2", "3,2"})
    void aShareIsAPartOfAWhole(long part, long whole) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Fraction(part, whole));
    }

    @Test
    void aCountyShowsEveryRate() {
        assertThat(rates.ofCounty(NOTHING)).extracting(RateFinding::kind).containsExactly(RateKind.values());
    }

    private void unknown(RateKind kind, RateFigures figures, String key) {
        var finding = rates.judge(kind, figures);
        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.share()).isNull();
        assertThat(finding.explanation().key()).isEqualTo(key);
        assertThat(sentences.say(finding.explanation())).isNotBlank();
    }

    private static RateFigures composite(
            @Nullable Long population, @Nullable Long remaining, @Nullable Long missed, @Nullable Long wrongly) {
        return new RateFigures(population, remaining, missed, wrongly, null, null, null, null, null, null, null, null);
    }

    private static RateFigures figures(RateKind kind, long part, long whole) {
        return switch (kind) {
            case INCIDENCE -> RateFigures.ofVillage(whole, part);
            case COMPOSITE_INCIDENCE -> composite(whole, part, 0L, 0L);
            case WRONG_EXIT -> new RateFigures(null, null, null, null, whole, part, null, null, null, null, null, null);
            case MISSED -> new RateFigures(null, null, null, null, null, null, whole, part, null, null, null, null);
            case APPROVAL -> new RateFigures(null, null, null, null, null, null, null, null, whole, part, null, null);
            case EXITED_VILLAGES ->
                new RateFigures(null, null, null, null, null, null, null, null, null, null, whole, part);
        };
    }
}
