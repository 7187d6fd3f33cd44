package cn.mingbai.criteria.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.criteria.Alternative;
import cn.mingbai.criteria.Assessment;
import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.Finding;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.SampleHousehold;
import cn.mingbai.criteria.Sentences;
import cn.mingbai.criteria.StandardFixtures;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.household.IncomeKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every household, tried on thousands of invented ones; the seed is the number of the household. */
class AssessmentPropertiesTests {

    private static final int MANY = 2_500;

    private final Standard standard = StandardFixtures.shanxi2018();
    private final Sentences sentences = new Sentences();

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void theInventedHouseholdsAreOfEverySort(Purpose purpose) {
        assertThat(households()
                        .map(household -> assess(household, purpose).decision())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Decision.class))))
                .containsExactly(Decision.values());
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void whatWouldChangeItDoes(Purpose purpose) {
        for (long seed = 0; seed < MANY; seed++) {
            var household = household(seed);
            for (var alternative : assess(household, purpose).whatWouldChangeIt()) {
                for (var criterion : choices(alternative)) {
                    assertThat(decisionAfter(alternative, household, purpose, criterion))
                            .as("household %d: %s (%s)", seed, sentences.say(alternative.sentence()), criterion)
                            .isEqualTo(alternative.becomes());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void whatWouldChangeItIsAnotherDecision(Purpose purpose) {
        assertThat(households().map(household -> assess(household, purpose)))
                .allSatisfy(assessment -> assertThat(assessment.whatWouldChangeIt())
                        .extracting(Alternative::becomes)
                        .doesNotContain(assessment.decision(), Decision.UNDETERMINED));
    }

    @Test
    void thereIsAlwaysAWayExceptForWhoIsNotOnTheRegister() {
        assertThat(households()
                        .flatMap(household -> Stream.of(Purpose.values()).map(purpose -> assess(household, purpose)))
                        .filter(assessment -> assessment.whatWouldChangeIt().isEmpty()))
                .allSatisfy(assessment -> assertThat(assessment.deciding())
                        .extracting(Finding::criterion)
                        .contains(Criterion.REGISTRATION));
    }

    @Test
    void noExitWithAnythingUnknown() {
        assertThat(households()
                        .map(household -> assess(household, Purpose.EXIT))
                        .filter(assessment -> assessment.decision() == Decision.ELIGIBLE))
                .isNotEmpty()
                .allSatisfy(assessment -> {
                    assertThat(assessment.findings())
                            .extracting(Finding::outcome)
                            .doesNotContain(Outcome.UNKNOWN, Outcome.NOT_MET);
                    assertThat(assessment.perCapitaNetIncome())
                            .isGreaterThan(standard.income().povertyLine());
                });
    }

    @Test
    void forgettingAFactNeverLetsAHouseholdExit() {
        for (long seed = 0; seed < MANY; seed++) {
            var household = household(seed);
            if (assess(household, Purpose.EXIT).decision() != Decision.ELIGIBLE) {
                var random = new Random(seed);
                for (int facts = 0; facts < 3; facts++) {
                    Forgetting.something(household, random);
                    assertThat(assess(household, Purpose.EXIT).decision())
                            .as("household %d", seed)
                            .isNotEqualTo(Decision.ELIGIBLE);
                }
            }
        }
    }

    @Test
    void forgettingAFactNeverTakesAHouseholdIn() {
        for (long seed = 0; seed < MANY; seed++) {
            var household = household(seed);
            if (assess(household, Purpose.IDENTIFICATION).decision() == Decision.NOT_ELIGIBLE) {
                Forgetting.somethingButAnExcuse(household, new Random(seed));
                assertThat(assess(household, Purpose.IDENTIFICATION).decision())
                        .as("household %d", seed)
                        .isNotEqualTo(Decision.ELIGIBLE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void theOrderOfListsDoesNotMatter(Purpose purpose) {
        for (long seed = 0; seed < MANY; seed++) {
            var household = household(seed);
            var before = assess(household, purpose);
            var random = new Random(seed);
            household.members = shuffled(household.members, random);
            household.income = shuffled(household.income, random);
            household.exclusions = shuffled(household.exclusions, random);
            var after = assess(household, purpose);

            assertThat(after.decision()).isEqualTo(before.decision());
            assertThat(outcomes(after)).containsExactlyInAnyOrderElementsOf(outcomes(before));
        }
    }

    @Test
    void moreIncomeNeverMakesPoorer() {
        for (long seed = 0; seed < MANY; seed++) {
            var household = household(seed);
            var income = household.income;
            if (income != null) {
                var exit = assess(household, Purpose.EXIT).decision();
                var more = new ArrayList<>(income);
                more.add(SampleHousehold.received(IncomeKind.WAGE, "100000"));
                household.income = more;

                assertThat(assess(household, Purpose.EXIT).decision() == Decision.ELIGIBLE || exit != Decision.ELIGIBLE)
                        .as("household %d", seed)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void everySentenceCanBeSaid(Purpose purpose) {
        assertThat(households().map(household -> assess(household, purpose)).flatMap(this::everythingSaid))
                .allSatisfy(
                        sentence -> assertThat(sentence).isNotBlank().doesNotContain("{", "}", "null", "criteria."));
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void whatIsUnknownIsAskedFor(Purpose purpose) {
        assertThat(households()
                        .map(household -> assess(household, purpose))
                        .filter(assessment -> assessment.findings().stream()
                                .anyMatch(finding -> finding.outcome() == Outcome.UNKNOWN)))
                .allSatisfy(assessment -> assertThat(assessment.missingFacts()).isNotEmpty());
    }

    private Stream<String> everythingSaid(Assessment assessment) {
        var findings = assessment.findings().stream()
                .flatMap(finding -> Stream.of(finding.measured(), finding.threshold())
                        .filter(Objects::nonNull)
                        .map(measure -> sentences.say(measure.words())));
        var explanations = assessment.findings().stream().map(finding -> sentences.say(finding.explanation()));
        var alternatives = assessment.whatWouldChangeIt().stream().map(a -> sentences.say(a.sentence()));
        var missing = sentences.say(assessment.missingFacts()).stream();
        return Stream.of(
                        findings,
                        explanations,
                        alternatives,
                        missing,
                        Stream.of(sentences.say(assessment.conclusion())))
                .flatMap(s -> s);
    }

    /** Changes that may happen to any one of several criteria are tried on each. */
    private static List<Criterion> choices(Alternative alternative) {
        return alternative.changes().stream()
                .map(change -> change.anyOf().stream().toList())
                .filter(criteria -> criteria.size() > 1)
                .findFirst()
                .orElse(List.of(Criterion.INCOME));
    }

    /** Income is changed last, because what a person lacks depends on how many there are. */
    private Decision decisionAfter(
            Alternative alternative, SampleHousehold household, Purpose purpose, Criterion choice) {
        var counterfactual = new Counterfactual(household, standard);
        IntStream.of(0, 1)
                .forEach(turn -> alternative.changes().stream()
                        .filter(change -> change.anyOf().contains(Criterion.INCOME) == (turn == 1))
                        .forEach(change -> counterfactual.apply(
                                change,
                                change.anyOf().size() > 1
                                        ? choice
                                        : change.anyOf().iterator().next())));
        return new CriteriaAssessor()
                .assess(counterfactual.household().facts(), counterfactual.standard(), purpose, SampleHousehold.AUTUMN)
                .decision();
    }

    private Assessment assess(SampleHousehold household, Purpose purpose) {
        HouseholdFacts facts = household.facts();
        return new CriteriaAssessor().assess(facts, standard, purpose, SampleHousehold.AUTUMN);
    }

    private static Stream<SampleHousehold> households() {
        return LongStream.range(0, MANY).mapToObj(AssessmentPropertiesTests::household);
    }

    private static SampleHousehold household(long seed) {
        return new RandomHouseholds(seed).next();
    }

    private static List<String> outcomes(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.criterion() + " " + finding.outcome())
                .toList();
    }

    private static <T> @Nullable List<T> shuffled(@Nullable List<T> list, Random random) {
        if (list == null) {
            return null;
        }
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
