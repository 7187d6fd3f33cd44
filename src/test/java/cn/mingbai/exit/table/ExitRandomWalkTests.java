package cn.mingbai.exit.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.criteria.standard.ApprovalLevel;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ten thousand and more random lives of cases at each level: what supervisors answer for holds for every exit. */
class ExitRandomWalkTests {

    private static final int CASES = 12_000;
    private static final int STEPS = 200;

    @ParameterizedTest
    @EnumSource(ApprovalLevel.class)
    void noHouseholdExitsPastTheProcedure(ApprovalLevel level) {
        var exited = 0;
        var returned = 0;
        var persuaded = 0;
        for (var seed = 1; seed <= CASES; seed++) {
            var life = new RandomExit(level, new Random(seed));
            for (var step = 0; step < STEPS && !life.isOver(); step++) {
                life.step();
            }
            if (life.isExited()) {
                exited++;
                returned += life.did("RETURN") ? 1 : 0;
                persuaded += life.did("HEAD_REFUSES") ? 1 : 0;
                assertThat(life.breaches()).as("seed %d: %s", seed, life).isEmpty();
            }
            assertThat(life.approvedTheirOwn()).as("seed %d: %s", seed, life).isEmpty();
        }
        assertThat(exited).as("lives that show something").isGreaterThan(500);
        assertThat(returned).as("exited after a return").isGreaterThan(50);
        assertThat(persuaded).as("exited after the head had refused").isGreaterThan(20);
    }
}
