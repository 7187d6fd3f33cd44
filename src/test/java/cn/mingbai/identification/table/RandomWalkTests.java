package cn.mingbai.identification.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ten thousand and more random lives of cases: what the county is bound to holds for every household that is registered. */
class RandomWalkTests {

    private static final int CASES = 12_000;
    private static final int STEPS = 200;

    @Test
    void noHouseholdIsRegisteredPastTheProcedure() {
        var registered = 0;
        var returned = 0;
        for (var seed = 1; seed <= CASES; seed++) {
            var life = new RandomLife(new Random(seed));
            for (var step = 0; step < STEPS && !life.isOver(); step++) {
                life.step();
            }
            if (life.isRegistered()) {
                registered++;
                returned += life.wasReturned() ? 1 : 0;
                assertThat(life.breaches()).as("seed %d: %s", seed, life).isEmpty();
            }
            assertThat(life.peopleAtTwoLevels()).as("seed %d: %s", seed, life).isEmpty();
            assertThat(life.isInOrder()).as("seed %d: %s", seed, life).isTrue();
        }
        assertThat(registered).as("lives that show something").isGreaterThan(500);
        assertThat(returned).as("registered after a return").isGreaterThan(50);
    }
}
