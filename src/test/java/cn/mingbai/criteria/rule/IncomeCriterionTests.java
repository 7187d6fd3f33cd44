package cn.mingbai.criteria.rule;

import static cn.mingbai.criteria.Outcome.MET;
import static cn.mingbai.criteria.Outcome.NOT_MET;
import static cn.mingbai.criteria.Outcome.UNKNOWN;
import static cn.mingbai.criteria.SampleHousehold.earning;
import static cn.mingbai.criteria.SampleHousehold.income;
import static cn.mingbai.criteria.SampleHousehold.received;
import static cn.mingbai.household.IncomeKind.OPERATING;
import static cn.mingbai.household.IncomeKind.TRANSFER;
import static cn.mingbai.household.IncomeKind.WAGE;
import static cn.mingbai.household.IncomeNature.ONE_OFF_RELIEF;
import static cn.mingbai.household.IncomeNature.RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.criteria.Measure;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.SampleHousehold;
import cn.mingbai.criteria.Sentences;
import cn.mingbai.criteria.StandardFixtures;
import cn.mingbai.household.HouseholdFacts.IncomeItem;
import cn.mingbai.household.Relation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IncomeCriterionTests {

    private final IncomeCriterion criterion = new IncomeCriterion();

    @ParameterizedTest
    @CsvSource({
        "2994, NOT_MET, NOT_MET",
        "2994.99, NOT_MET, NOT_MET",
        "2994.999, NOT_MET, NOT_MET",
        "2995, MET, NOT_MET",
        "2995.00, MET, NOT_MET",
        "2995.001, MET, MET",
        "2995.01, MET, MET",
        "-100, NOT_MET, NOT_MET",
        "0, NOT_MET, NOT_MET",
    })
    void theLineIsStrictBothWays(String perPerson, Outcome identification, Outcome exit) {
        assertThat(criterion.judge(Asking.identification(earning(perPerson))).outcome())
                .isEqualTo(identification);
        assertThat(criterion.judge(Asking.exit(earning(perPerson))).outcome()).isEqualTo(exit);
    }

    @ParameterizedTest
    @CsvSource({
        "2410, '2018 年人均纯收入 2,410.00 元，低于国家扶贫标准 2,995 元。', 2410.00",
        "2994.999, '2018 年人均纯收入 2,994.999 元，低于国家扶贫标准 2,995 元。', 2994.999",
        "2995.001, '2018 年人均纯收入 2,995.001 元，高于国家扶贫标准 2,995 元。', 2995.001",
        "2995, '2018 年人均纯收入 2,995.00 元，正好等于国家扶贫标准 2,995 元，不算低于标准。', 2995.00",
        "12345.678, '2018 年人均纯收入 12,345.68 元，高于国家扶贫标准 2,995 元。', 12345.68",
    })
    void showsTheFigureOnTheRightSideOfTheLine(String perPerson, String sentence, String measured) {
        var judgement = criterion.judge(Asking.identification(earning(perPerson)));

        assertThat(Asking.explanation(judgement)).isEqualTo(sentence);
        assertThat(judgement.finding().measured()).extracting(Measure::value).isEqualTo(measured);
    }

    @Test
    void aThirdOfAYuanIsRoundedForShowingOnly() {
        var three = earning("1").with(SampleHousehold.adult(Relation.FATHER)).income(received(WAGE, "8985"));

        assertThat(criterion.judge(Asking.identification(three)).outcome()).isEqualTo(MET);
        assertThat(criterion
                        .judge(Asking.identification(three.income(received(WAGE, "8984.99"))))
                        .outcome())
                .isEqualTo(NOT_MET);
        assertThat(Asking.explanation(criterion.judge(Asking.identification(three))))
                .contains("2,994.997 元，低于");
    }

    @Test
    void saysWhatDoesNotCount() {
        var household = earning("1").income(received(WAGE, "4820"), income(TRANSFER, "500", ONE_OFF_RELIEF));

        assertThat(Asking.explanation(criterion.judge(Asking.identification(household))))
                .isEqualTo("2018 年人均纯收入 2,410.00 元（另有 500.00 元按规定不计入），低于国家扶贫标准 2,995 元。");
    }

    static Stream<Arguments> blanks() {
        return Stream.of(
                Arguments.of("expense unknown, enough before it", farm("20000", null), UNKNOWN),
                Arguments.of("expense unknown, short even before it", farm("5000", null), NOT_MET),
                Arguments.of("nothing produced, no expense asked", farm("0", null), NOT_MET),
                Arguments.of("wages only, no expense asked", earning("5000").expense(null), MET),
                Arguments.of("no income", earning("5000").income(), NOT_MET),
                Arguments.of(
                        "amount unknown, enough without it",
                        two(received(WAGE, "9000"), income(WAGE, null, RECEIVED)),
                        UNKNOWN),
                Arguments.of(
                        "nature unknown, short even with it",
                        two(received(WAGE, "3000"), income(WAGE, "900", null)),
                        NOT_MET),
                Arguments.of(
                        "nature unknown, enough with it",
                        two(received(WAGE, "3000"), income(WAGE, "9000", null)),
                        UNKNOWN),
                Arguments.of(
                        "amount of what does not count",
                        two(received(WAGE, "9000"), income(TRANSFER, null, ONE_OFF_RELIEF)),
                        MET),
                Arguments.of(
                        "kind unknown, expense too",
                        two(received(WAGE, "9000"), income(null, "1", RECEIVED)).expense(null),
                        UNKNOWN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blanks")
    void aBlankMayShowTooLittleButNeverEnough(String name, SampleHousehold household, Outcome expected) {
        assertThat(criterion.judge(Asking.identification(household)).outcome()).isEqualTo(expected);
        assertThat(criterion.judge(Asking.exit(household)).outcome()).isEqualTo(expected);
    }

    @Test
    void saysWhatIsMissing() {
        var household = earning("1").income(received(OPERATING, "20000")).expense(null);
        household.members = List.of();

        var judgement = criterion.judge(Asking.identification(household));

        assertThat(Asking.explanation(judgement)).isEqualTo("2018 年人均纯收入还算不出来，缺少家庭成员、生产经营性支出。");
        assertThat(new Sentences().say(judgement.missing())).containsExactly("家庭成员", "生产经营性支出");
    }

    @Test
    void incomeThatIsNotKnownAtAllIsUnknown() {
        var household = earning("1");
        household.income = null;

        assertThat(criterion.judge(Asking.identification(household)).outcome()).isEqualTo(UNKNOWN);
    }

    @Test
    void anUpperBoundIsSaidToBeOne() {
        var judgement = criterion.judge(Asking.identification(farm("5000", null)));

        assertThat(Asking.explanation(judgement)).isEqualTo("2018 年收入还没有全部核清，但人均纯收入最多 2,500.00 元，低于国家扶贫标准 2,995 元。");
        assertThat(judgement.finding().measured()).extracting(Measure::value).isEqualTo("<= 2500.00");
    }

    @Test
    void showsTheThreshold() {
        assertThat(criterion.judge(Asking.exit(earning("1"))).finding().threshold())
                .extracting(Measure::value)
                .isEqualTo("> 2995");
        var decimals = Asking.about(earning("1"), StandardFixtures.withLine("3026.50"), Purpose.IDENTIFICATION);
        assertThat(criterion.judge(decimals).finding().threshold())
                .extracting(Measure::value)
                .isEqualTo(">= 3026.5");
    }

    @Test
    void tellsTheGapNeverTooSmall() {
        var judgement = criterion.judge(Asking.identification(earning("2994.996")));

        assertThat(new Sentences().say(Objects.requireNonNull(judgement.toMeet())))
                .isEqualTo("人均纯收入达到 2,995 元（还差 0.01 元）");
    }

    private static SampleHousehold farm(String sold, @Nullable String expense) {
        return two(received(OPERATING, sold)).expense(expense);
    }

    private static SampleHousehold two(IncomeItem... items) {
        return earning("1").income(items);
    }
}
