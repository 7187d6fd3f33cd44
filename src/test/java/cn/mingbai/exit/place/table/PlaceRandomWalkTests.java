package cn.mingbai.exit.place.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.procedure.Procedure;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten thousand random lives of places at each table: nothing leaves the list past the procedure, or on figures it did not have. */
class PlaceRandomWalkTests {

    private static final int CASES = 10_000;
    private static final int STEPS = 150;

    static Stream<Procedure> tables() {
        return PlaceTables.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noPlaceLeavesPastTheProcedure(Procedure table) {
        var approved = 0;
        var returned = 0;
        var fellBack = 0;
        for (var seed = 1; seed <= CASES; seed++) {
            var life = new RandomPlace(table, new Random(seed));
            for (var step = 0; step < STEPS && !life.isOver(); step++) {
                life.step();
            }
            if (life.isApproved()) {
                approved++;
                returned += life.did("RETURN") ? 1 : 0;
                assertThat(life.breaches()).as("seed %d: %s", seed, life).isEmpty();
            }
            fellBack += life.wasRefusedForItsFigures() ? 1 : 0;
            assertThat(life.actedAtTwoLevels()).as("seed %d: %s", seed, life).isEmpty();
        }
        assertThat(approved).as("lives that show something").isGreaterThan(500);
        assertThat(returned).as("approved after a return").isGreaterThan(50);
        assertThat(fellBack)
                .as("stopped at the approval by the figures of the day")
                .isGreaterThan(50);
    }
}
