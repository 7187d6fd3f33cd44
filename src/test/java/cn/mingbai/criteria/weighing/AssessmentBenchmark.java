package cn.mingbai.criteria.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.criteria.Assessment;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.SampleHousehold;
import cn.mingbai.criteria.Sentences;
import cn.mingbai.criteria.StandardFixtures;
import cn.mingbai.household.HouseholdFacts;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many households one core judges in a second, with and without putting the findings into words. */
@Tag("benchmark")
class AssessmentBenchmark {

    private static final int HOUSEHOLDS = 20_000;
    private static final int ROUNDS = 5;

    private final CriteriaAssessor assessor = new CriteriaAssessor();
    private final Sentences sentences = new Sentences();

    @Test
    void householdsPerSecondAndCore() {
        var households = households();
        var bare = measure(
                "judged", households, assessment -> assessment.findings().size());
        var worded = measure("judged and worded", households, this::words);

        assertThat(bare).isGreaterThan(worded);
    }

    private double measure(String what, List<HouseholdFacts> households, ToLongFunction<Assessment> use) {
        var standard = StandardFixtures.shanxi2018();
        var best = 0.0;
        var used = 0L;
        for (int round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            for (var household : households) {
                used += use.applyAsLong(
                        assessor.assess(household, standard, Purpose.IDENTIFICATION, SampleHousehold.AUTUMN));
            }
            best = Math.max(best, households.size() / ((System.nanoTime() - start) / 1e9));
        }
        System.out.printf("BENCH assessment: %,.0f households/s and core %s (%d)%n", best, what, used % 10);
        return best;
    }

    private long words(Assessment assessment) {
        var length = 0L;
        for (var finding : assessment.findings()) {
            length += sentences.say(finding.explanation()).length();
        }
        for (var alternative : assessment.whatWouldChangeIt()) {
            length += sentences.say(alternative.sentence()).length();
        }
        return length + sentences.say(assessment.missingFacts()).size();
    }

    private static List<HouseholdFacts> households() {
        return IntStream.range(0, HOUSEHOLDS)
                .mapToObj(seed -> new RandomHouseholds(seed).next().facts())
                .toList();
    }
}
