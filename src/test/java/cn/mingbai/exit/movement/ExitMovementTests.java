package cn.mingbai.exit.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.mingbai.criteria.Sentences;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The movement table against a recount of its own, over examples and random histories. */
class ExitMovementTests {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final MovementPeriod MARCH = MovementPeriod.of(YearMonth.of(2018, 3));
    private static final UUID WANG = new UUID(1, 1);

    @Test
    void aYearOfOneVillage() {
        var li = new UUID(1, 2);
        var zhao = new UUID(1, 3);
        var table = MovementTable.of(
                List.of(
                        change(WANG, 1, "2018-01-10", MovementKind.NEW, 4),
                        change(li, 1, "2018-02-28", MovementKind.NEW, 2),
                        change(zhao, 1, "2018-03-01", MovementKind.MISSED, 3),
                        change(WANG, 1, "2018-03-15", MovementKind.NATURAL_DECREASE, 1),
                        change(WANG, 1, "2018-03-31", MovementKind.EXITED, 3),
                        change(li, 1, "2018-04-01", MovementKind.CLEARED, 2)),
                MARCH);

        var line = table.lines().getFirst();
        assertThat(table.lines()).hasSize(1);
        assertThat(table.contradictions()).isEmpty();
        assertThat(line.start()).isEqualTo(new Tally(2, 6));
        assertThat(line.moved(MovementKind.MISSED)).isEqualTo(new Tally(1, 3));
        assertThat(line.moved(MovementKind.NATURAL_DECREASE)).isEqualTo(new Tally(0, 1));
        assertThat(line.moved(MovementKind.EXITED)).isEqualTo(new Tally(1, 3));
        assertThat(line.moved(MovementKind.CLEARED)).isEqualTo(Tally.NONE);
        assertThat(line.end()).isEqualTo(new Tally(2, 5));
        assertThat(line.addsUp()).isTrue();
    }

    @Test
    void outAndBackOnOneDayKeepsItsOrder() {
        var table = MovementTable.of(
                List.of(
                        change(WANG, 1, "2018-01-10", MovementKind.NEW, 4),
                        change(WANG, 1, "2018-03-05", MovementKind.EXITED, 4),
                        change(WANG, 1, "2018-03-05", MovementKind.WRONGLY_EXITED_BACK, 4)),
                MARCH);

        assertThat(table.contradictions()).isEmpty();
        assertThat(table.total().end()).isEqualTo(new Tally(1, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "NEW, 4, 1, ALREADY_IN, 1, 4",
        "EXITED, 3, 1, OTHER_NUMBER, 0, 0",
        "DISSOLVED, 0, 1, OTHER_NUMBER, 0, 0",
        "NATURAL_DECREASE, 5, 1, TOO_MANY_LEFT, 1, 4",
        "EXITED, 4, 2, OTHER_VILLAGE, 0, 0"
    })
    void whatDoesNotFitIsShown(
            MovementKind kind, int members, long village, Contradiction.Kind found, long households, long persons) {
        var odd = change(WANG, village, "2018-03-05", kind, members);
        var table = MovementTable.of(List.of(change(WANG, 1, "2018-01-10", MovementKind.NEW, 4), odd), MARCH);

        assertThat(table.contradictions()).containsExactly(new Contradiction(odd, found));
        assertThat(table.total().end()).isEqualTo(new Tally(households, persons));
        assertThat(table.lines()).allMatch(MovementLine::addsUp);
    }

    @ParameterizedTest
    @EnumSource(
            value = MovementKind.class,
            names = {"EXITED", "CLEARED", "DISSOLVED", "NATURAL_INCREASE", "NATURAL_DECREASE"})
    void nothingHappensToAHouseholdThatIsNotIn(MovementKind kind) {
        var table = MovementTable.of(List.of(change(WANG, 1, "2018-03-05", kind, 2)), MARCH);

        assertThat(table.contradictions()).extracting(Contradiction::kind).containsExactly(Contradiction.Kind.NOT_IN);
        assertThat(table.lines()).isEmpty();
    }

    @Test
    void somebodyMoves() {
        assertThatIllegalArgumentException().isThrownBy(() -> change(WANG, 1, "2018-03-05", MovementKind.EXITED, 0));
    }

    /** Histories without faults: every line adds up, start and end are those of a recount, adjoining periods chain. */
    @Test
    void anyHistoryAddsUpAndChains() {
        for (var seed = 1; seed <= 500; seed++) {
            var random = new Random(seed);
            var history = history(random);
            var cut = FIRST.plusDays(random.nextInt(300));
            var until = cut.plusDays(1 + random.nextInt(100));
            var whole = MovementTable.of(history, new MovementPeriod(FIRST, until));
            var first = MovementTable.of(history, new MovementPeriod(FIRST, cut));
            var second = MovementTable.of(history, new MovementPeriod(cut.plusDays(1), until));

            for (var table : List.of(whole, first, second)) {
                assertThat(table.contradictions()).as("seed %d", seed).isEmpty();
                assertThat(table.lines()).as("seed %d", seed).allMatch(MovementLine::addsUp);
                assertThat(table.total().addsUp()).isTrue();
                assertThat(ends(table))
                        .as("seed %d", seed)
                        .isEqualTo(recount(history, table.period().to()));
            }
            assertThat(starts(second)).as("seed %d", seed).isEqualTo(ends(first));
            for (var kind : MovementKind.values()) {
                assertThat(first.total().moved(kind).plus(second.total().moved(kind)))
                        .as("seed %d: %s", seed, kind)
                        .isEqualTo(whole.total().moved(kind));
            }
        }
    }

    /** Also histories with faults of every kind: the lines add up all the same, and the periods chain. */
    @Test
    void faultsNeverBreakTheArithmetic() {
        for (var seed = 1; seed <= 500; seed++) {
            var random = new Random(seed);
            var kinds = MovementKind.values();
            var history = new ArrayList<StatusChange>();
            for (var i = 0; i < 200; i++) {
                history.add(new StatusChange(
                        new UUID(1, random.nextInt(20)),
                        1 + random.nextInt(3),
                        FIRST.plusDays(random.nextInt(365)),
                        kinds[random.nextInt(kinds.length)],
                        1 + random.nextInt(5)));
            }
            var cut = FIRST.plusDays(random.nextInt(364));
            var first = MovementTable.of(history, new MovementPeriod(FIRST, cut));
            var second = MovementTable.of(history, new MovementPeriod(cut.plusDays(1), FIRST.plusDays(365)));

            assertThat(first.lines()).as("seed %d", seed).allMatch(MovementLine::addsUp);
            assertThat(second.lines()).as("seed %d", seed).allMatch(MovementLine::addsUp);
            assertThat(starts(second)).as("seed %d", seed).isEqualTo(ends(first));
        }
    }

    @Test
    void everyKindHasItsWords() {
        var sentences = new Sentences("messages.exit");
        assertThat(Arrays.stream(MovementKind.values()).map(kind -> "exit.movement.kind." + kind))
                .allMatch(sentences::knows);
        assertThat(Arrays.stream(Contradiction.Kind.values()).map(kind -> "exit.movement.contradiction." + kind))
                .allMatch(sentences::knows);
    }

    private static List<StatusChange> history(Random random) {
        var history = new ArrayList<StatusChange>();
        for (var household = 0; household < 40; household++) {
            var id = new UUID(2, household);
            var village = 1 + random.nextInt(4);
            var day = FIRST.plusDays(random.nextInt(60));
            var members = 0;
            for (var change = 0; change < 8; change++, day = day.plusDays(random.nextInt(60))) {
                var in = List.of(
                        MovementKind.NEW, MovementKind.RETURNED, MovementKind.MISSED, MovementKind.WRONGLY_EXITED_BACK);
                var out = List.of(MovementKind.EXITED, MovementKind.CLEARED, MovementKind.DISSOLVED);
                if (members == 0) {
                    members = 1 + random.nextInt(6);
                    history.add(new StatusChange(id, village, day, in.get(random.nextInt(4)), members));
                } else if (random.nextInt(3) == 0) {
                    history.add(new StatusChange(id, village, day, out.get(random.nextInt(3)), members));
                    members = 0;
                } else if (members > 1 && random.nextBoolean()) {
                    history.add(new StatusChange(id, village, day, MovementKind.NATURAL_DECREASE, 1));
                    members--;
                } else {
                    history.add(new StatusChange(id, village, day, MovementKind.NATURAL_INCREASE, 1));
                    members++;
                }
            }
        }
        return history;
    }

    /** Another way to count: per household, the sum of all its signed persons up to the day. */
    private static Map<Long, Tally> recount(List<StatusChange> history, LocalDate day) {
        ToIntFunction<StatusChange> signed = change -> change.kind().isIn() ? change.members() : -change.members();
        var persons = new HashMap<UUID, Integer>();
        var villages = new HashMap<UUID, Long>();
        for (var change : history) {
            if (!change.on().isAfter(day)) {
                persons.merge(change.household(), signed.applyAsInt(change), Integer::sum);
                villages.put(change.household(), change.village());
            }
        }
        var tallies = new HashMap<Long, Tally>();
        persons.forEach((household, count) -> {
            if (count > 0) {
                tallies.merge(Objects.requireNonNull(villages.get(household)), new Tally(1, count), Tally::plus);
            }
        });
        return tallies;
    }

    private static Map<Long, Tally> starts(MovementTable table) {
        return present(table, true);
    }

    private static Map<Long, Tally> ends(MovementTable table) {
        return present(table, false);
    }

    private static Map<Long, Tally> present(MovementTable table, boolean start) {
        var tallies = new HashMap<Long, Tally>();
        for (var line : table.lines()) {
            var tally = start ? line.start() : line.end();
            if (!tally.equals(Tally.NONE)) {
                tallies.put(line.village(), tally);
            }
        }
        return tallies;
    }

    private static StatusChange change(UUID household, long village, String on, MovementKind kind, int members) {
        return new StatusChange(household, village, LocalDate.parse(on), kind, members);
    }
}
