package cn.mingbai.procedure.draw;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.procedure.CaseId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplingTests {

    @ParameterizedTest
    @CsvSource({
        "1,20,1",
        "4,20,1",
        "5,20,1",
        "6,20,2",
        "10,20,2",
        "11,20,3",
        "300,20,60",
        "9,10,1",
        "11,10,2",
        "3,100,3"
    })
    void theShareIsRoundedUpAndNeverNone(int population, int percent, int size) {
        assertThat(Sampling.size(population, percent)).isEqualTo(size);
    }

    @Test
    void seedAndPopulationGiveTheSameSampleAgain() {
        var seed = new byte[32];
        new Random(7).nextBytes(seed);
        var cases = cases(50);
        var shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, new Random(3));

        assertThat(Sampling.draw(seed, shuffled, 20))
                .isEqualTo(Sampling.draw(seed, cases, 20))
                .hasSize(10);
        seed[0]++;
        assertThat(Sampling.draw(seed, cases, 20)).isNotEqualTo(Sampling.draw(new byte[32], cases, 20));
    }

    @Test
    void everyCaseIsDrawnAboutEquallyOften() {
        var random = new Random(11);
        var drawn = new HashMap<CaseId, Integer>();
        var cases = cases(20);
        for (var n = 0; n < 4_000; n++) {
            var seed = new byte[32];
            random.nextBytes(seed);
            Sampling.draw(seed, cases, 20).forEach(id -> drawn.merge(id, 1, Integer::sum));
        }

        assertThat(drawn).hasSize(20);
        assertThat(drawn.values()).allMatch(times -> times > 680 && times < 920);
    }

    private static List<CaseId> cases(int count) {
        return LongStream.range(0, count)
                .mapToObj(n -> new CaseId(new UUID(n * 7919, n)))
                .toList();
    }
}
