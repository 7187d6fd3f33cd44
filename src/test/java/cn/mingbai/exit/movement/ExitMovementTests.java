package cn.mingbai.exit.movement;

import static cn.mingbai.household.ledger.LedgerEntry.BEFORE_THE_LEDGER;
import static cn.mingbai.household.ledger.MovementKind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.mingbai.criteria.Sentences;
import cn.mingbai.household.ledger.LedgerEntry;
import cn.mingbai.household.ledger.MovementKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The movement table over examples and random ledgers, held against a count of its own. */
class ExitMovementTests {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final MovementPeriod MARCH = MovementPeriod.of(YearMonth.of(2018, 3));
    private static final UUID WANG = new UUID(1, 1);
    private static final UUID LI = new UUID(1, 2);
    private static final UUID ZHAO = new UUID(1, 3);

    private long running;

    @Test
    void aMonthOfOneVillage() {
        var table = table(
                there(WANG, 4),
                entry(WANG, "2018-01-10", NEW),
                entry(WANG, "2018-03-15", NATURAL_DECREASE, -1),
                entry(WANG, "2018-03-31", EXITED),
                there(LI, 2),
                entry(LI, "2018-02-28", NEW),
                entry(LI, "2018-04-01", CLEARED),
                there(ZHAO, 3),
                entry(ZHAO, "2018-03-01", MISSED));

        var line = table.line(1);
        assertThat(table.lines()).hasSize(1);
        assertThat(table.contradictions()).isEmpty();
        assertThat(line.start()).isEqualTo(new Tally(2, 6));
        assertThat(line.moved(MISSED)).isEqualTo(new Tally(1, 3));
        assertThat(line.moved(NATURAL_DECREASE)).isEqualTo(new Tally(0, 1));
        assertThat(line.moved(EXITED)).isEqualTo(new Tally(1, 3));
        assertThat(line.moved(CLEARED)).isEqualTo(Tally.NONE);
        assertThat(line.end()).isEqualTo(new Tally(2, 5));
        assertThat(line.addsUp()).isTrue();
        assertThat(table.total()).isEqualTo(line);
    }

    /** On both sides of an entry and of an exit: who is there that day moves with the household, who comes or goes besides counts apart. */
    @ParameterizedTest
    @CsvSource({
        "2018-03-04, NATURAL_INCREASE,  1, 5, 0, 0, 5",
        "2018-03-05, NATURAL_INCREASE,  1, 5, 0, 0, 5",
        "2018-03-06, NATURAL_INCREASE,  1, 4, 1, 0, 5",
        "2018-03-04, NATURAL_DECREASE, -1, 3, 0, 0, 3",
        "2018-03-05, NATURAL_DECREASE, -1, 4, 0, 1, 3",
        "2018-03-19, NATURAL_DECREASE, -1, 4, 0, 1, 3",
        "2018-03-20, NATURAL_DECREASE, -1, 4, 0, 0, 4",
        "2018-03-21, NATURAL_DECREASE, -1, 4, 0, 0, 4",
        "2018-03-20, NATURAL_INCREASE,  1, 4, 1, 0, 5",
        "2018-03-21, NATURAL_INCREASE,  1, 4, 0, 0, 4"
    })
    void whoIsThereMovesWithTheHousehold(
            String day, MovementKind kind, int by, long entered, long born, long died, long exited) {
        var line = table(
                        entry(WANG, "2018-03-05", NEW),
                        entry(WANG, "2018-03-20", EXITED),
                        entry(WANG, day, kind, by),
                        there(WANG, 4))
                .line(1);

        assertThat(line.moved(NEW)).isEqualTo(new Tally(1, entered));
        assertThat(line.moved(NATURAL_INCREASE)).isEqualTo(new Tally(0, born));
        assertThat(line.moved(NATURAL_DECREASE)).isEqualTo(new Tally(0, died));
        assertThat(line.moved(EXITED)).isEqualTo(new Tally(1, exited));
        assertThat(line.end()).isEqualTo(Tally.NONE);
        assertThat(line.addsUp()).isTrue();
    }

    @Test
    void aRosterWithoutDaysIsNoNewHouseholdOfAnyMonth() {
        var table =
                table(there(WANG, 4), entry(WANG, null, TAKEN_OVER), entry(WANG, "2018-03-10", NATURAL_INCREASE, 1));

        assertThat(table.takenOver()).isEqualTo(new Tally(1, 4));
        assertThat(table.line(1).start()).isEqualTo(new Tally(1, 4));
        assertThat(table.line(1).in()).isEqualTo(new Tally(0, 1));
        assertThat(table.line(1).end()).isEqualTo(new Tally(1, 5));
    }

    @Test
    void outAndBackOnOneDayKeepsItsOrder() {
        var table = table(
                there(WANG, 4),
                entry(WANG, "2018-01-10", NEW),
                entry(WANG, "2018-03-05", EXITED),
                entry(WANG, "2018-03-05", WRONGLY_EXITED_BACK));

        assertThat(table.contradictions()).isEmpty();
        assertThat(table.total().end()).isEqualTo(new Tally(1, 4));
        assertThat(table.total().moved(EXITED)).isEqualTo(new Tally(1, 4));
        assertThat(table.total().moved(WRONGLY_EXITED_BACK)).isEqualTo(new Tally(1, 4));
    }

    /** A day that is corrected takes the place of the one before, and keeps its turn among the movements of a day. */
    @Test
    void whatIsStatedAnewCountsOnce() {
        var first = entry(WANG, "2018-03-05", NEW);
        var exit = entry(WANG, "2018-03-05", EXITED);
        var anew = new LedgerEntry(90, first.id(), WANG, 1, LocalDate.of(2018, 3, 5), MISSED, 1, 0, false);

        var line = table(there(WANG, 2), exit, anew, first).line(1);

        assertThat(line.moved()).isEqualTo(Map.of(MISSED, new Tally(1, 2), EXITED, new Tally(1, 2)));
        assertThat(line.addsUp()).isTrue();
    }

    @Test
    void aCorrectionTakesTheOldFactBackOnItsOwnDay() {
        var line = table(
                        there(WANG, 3),
                        entry(WANG, "2018-01-10", NEW),
                        entry(WANG, "2018-03-05", NATURAL_DECREASE, -1),
                        entry(WANG, "2018-03-05", NATURAL_DECREASE, 1),
                        entry(WANG, "2018-04-05", NATURAL_DECREASE, -1))
                .line(1);

        assertThat(line.moved(NATURAL_DECREASE)).isEqualTo(Tally.NONE);
        assertThat(line.end()).isEqualTo(new Tally(1, 3));
    }

    @Test
    void anExitedHouseholdThatIsClearedStandsBesideTheSums() {
        var table = table(
                there(WANG, 4),
                entry(WANG, "2018-01-10", NEW),
                entry(WANG, "2018-02-05", EXITED),
                new LedgerEntry(90, 90, WANG, 1, LocalDate.of(2018, 3, 5), CLEARED, 0, 0, true));

        assertThat(table.besides()).isEqualTo(Map.of(CLEARED, new Tally(1, 4)));
        assertThat(table.total().out()).isEqualTo(Tally.NONE);
        assertThat(table.contradictions()).isEmpty();
    }

    @Test
    void whatWasWrittenDownAfterThePeriodIsCounted() {
        var late = new LedgerEntry(90, 90, WANG, 1, LocalDate.of(2018, 3, 5), NEW, 1, 0, true);

        assertThat(table(there(WANG, 4), late).late()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "NEW, 1, 0, ALREADY_IN, 1, 4",
        "CLEARED, 0, 0, STILL_IN, 1, 4",
        "NATURAL_DECREASE, 0, -5, TOO_MANY_LEFT, 1, 4"
    })
    void whatDoesNotFitIsShown(
            MovementKind kind, int households, int persons, Contradiction.Kind found, long left, long people) {
        var odd = new LedgerEntry(90, 90, WANG, 1, LocalDate.of(2018, 3, 5), kind, households, persons, false);
        var table = table(there(WANG, 4), entry(WANG, "2018-01-10", NEW), odd);

        assertThat(table.contradictions()).containsExactly(new Contradiction(odd, found));
        assertThat(table.contradicting()).isEqualTo(1);
        assertThat(table.total().end()).isEqualTo(new Tally(left, people));
        assertThat(table.lines().values()).allMatch(MovementLine::addsUp);
    }

    @ParameterizedTest
    @EnumSource(
            value = MovementKind.class,
            names = {"EXITED", "CLEARED", "DISSOLVED", "STRUCK", "TRANSFERRED_OUT"})
    void aHouseholdThatIsNotInDoesNotLeave(MovementKind kind) {
        var table = table(there(WANG, 2), entry(WANG, "2018-03-05", kind));

        assertThat(table.contradictions()).extracting(Contradiction::kind).containsExactly(Contradiction.Kind.NOT_IN);
        assertThat(table.lines()).isEmpty();
    }

    @Test
    void aHouseholdWithNobodyIsCountedAndShown() {
        var table = table(entry(WANG, "2018-03-05", NEW));

        assertThat(table.contradictions()).extracting(Contradiction::kind).containsExactly(Contradiction.Kind.NOBODY);
        assertThat(table.total().end()).isEqualTo(new Tally(1, 0));
    }

    @Test
    void contradictionsAreListedUpToABoundAndCountedBeyond() {
        var ledger = new ArrayList<LedgerEntry>();
        for (var i = 0; i < TableWitness.MOST + 20; i++) {
            ledger.add(entry(new UUID(3, i), "2018-03-05", EXITED));
        }

        var table = MovementTable.of(ledger, MARCH, area -> area);

        assertThat(table.contradictions()).hasSize(TableWitness.MOST);
        assertThat(table.contradicting()).isEqualTo(TableWitness.MOST + 20);
    }

    @Test
    void aPeriodBeginsBeforeItEnds() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MovementPeriod(FIRST, FIRST.minusDays(1)));
    }

    @Test
    void everyMovementStandsInOneColumn() {
        for (var kind : MovementKind.values()) {
            assertThat(Arrays.stream(MovementColumn.values()).filter(column -> column.holds(kind)))
                    .as(kind.name())
                    .hasSize(1);
        }
        assertThat(MovementColumn.increases()).hasSize(6);
        assertThat(MovementColumn.decreases()).hasSize(5);
    }

    /** Any ledger, with faults of every kind: every line adds up, adjoining periods chain and sum up, the end is that of a recount. */
    @Test
    void anyLedgerAddsUpAndChains() {
        for (var seed = 1; seed <= 600; seed++) {
            var random = new Random(seed);
            var ledger = ledger(random);
            var cut = FIRST.plusDays(random.nextInt(300));
            var until = cut.plusDays(1 + random.nextInt(100));
            var whole = MovementTable.of(ledger, new MovementPeriod(FIRST, until), area -> area);
            var first = MovementTable.of(ledger, new MovementPeriod(FIRST, cut), area -> area);
            var second = MovementTable.of(ledger, new MovementPeriod(cut.plusDays(1), until), area -> area);

            for (var table : List.of(whole, first, second)) {
                assertThat(table.lines().values()).as("seed %d", seed).allMatch(MovementLine::addsUp);
                assertThat(table.total().addsUp()).isTrue();
                assertThat(ends(table))
                        .as("seed %d", seed)
                        .isEqualTo(recount(ledger, table.period().to()));
            }
            assertThat(starts(second)).as("seed %d", seed).isEqualTo(ends(first));
            for (var kind : MovementKind.values()) {
                assertThat(first.total().moved(kind).plus(second.total().moved(kind)))
                        .as("seed %d: %s", seed, kind)
                        .isEqualTo(whole.total().moved(kind));
            }
        }
    }

    @Test
    void everythingHasItsWords() {
        var sentences = new Sentences("messages.exit-movement");
        assertThat(Arrays.stream(MovementKind.values()).map(kind -> "exit.movement.kind." + kind))
                .allMatch(sentences::knows);
        assertThat(Arrays.stream(MovementColumn.values()).map(column -> "exit.movement.column." + column))
                .allMatch(sentences::knows);
        assertThat(Arrays.stream(Contradiction.Kind.values()).map(kind -> "exit.movement.contradiction." + kind))
                .allMatch(sentences::knows);
    }

    private List<LedgerEntry> ledger(Random random) {
        var kinds = MovementKind.values();
        var ledger = new ArrayList<LedgerEntry>();
        for (var household = 0; household < 30; household++) {
            var id = new UUID(2, household);
            var village = 1 + random.nextInt(4);
            ledger.add(entry(id, village, null, NATURAL_INCREASE, 0, 1 + random.nextInt(5)));
            for (var i = random.nextInt(8); i > 0; i--) {
                var kind = kinds[1 + random.nextInt(kinds.length - 1)];
                var day = FIRST.plusDays(random.nextInt(420)).toString();
                ledger.add(
                        switch (kind.direction()) {
                            case HOUSEHOLD_IN -> entry(id, village, day, kind, 1, 0);
                            case HOUSEHOLD_OUT -> entry(id, village, day, kind, -1, 0);
                            case MEMBERS_IN -> entry(id, village, day, kind, 0, 1 + random.nextInt(2));
                            case MEMBERS_OUT -> entry(id, village, day, kind, 0, -1 - random.nextInt(2));
                        });
            }
        }
        return ledger;
    }

    /** Another way to count: day by day in one list over all households, with two maps. */
    private static Map<Long, Tally> recount(List<LedgerEntry> ledger, LocalDate day) {
        var persons = new TreeMap<UUID, Integer>();
        var in = new TreeMap<UUID, Long>();
        ledger.stream()
                .filter(entry -> !entry.on().isAfter(day))
                .sorted(Comparator.comparing(LedgerEntry::on)
                        .thenComparing(entry ->
                                entry.households() != 0 ? 1 : entry.kind().isIn() ? 0 : 2)
                        .thenComparing(LedgerEntry::id))
                .forEach(entry -> {
                    if (entry.households() > 0) {
                        in.putIfAbsent(entry.household(), entry.area());
                    } else if (entry.households() < 0) {
                        in.remove(entry.household());
                    } else if (persons.getOrDefault(entry.household(), 0) + entry.persons() >= 0) {
                        persons.merge(entry.household(), entry.persons(), Integer::sum);
                    }
                });
        var tallies = new TreeMap<Long, Tally>();
        in.forEach((household, village) ->
                tallies.merge(village, new Tally(1, persons.getOrDefault(household, 0)), Tally::plus));
        return tallies;
    }

    private static Map<Long, Tally> starts(MovementTable table) {
        return present(table, true);
    }

    private static Map<Long, Tally> ends(MovementTable table) {
        return present(table, false);
    }

    private static Map<Long, Tally> present(MovementTable table, boolean start) {
        var tallies = new TreeMap<Long, Tally>();
        table.lines().forEach((village, line) -> {
            var tally = start ? line.start() : line.end();
            if (!tally.equals(Tally.NONE)) {
                tallies.put(village, tally);
            }
        });
        return tallies;
    }

    private static MovementTable table(LedgerEntry... ledger) {
        return MovementTable.of(List.of(ledger), MARCH, area -> area);
    }

    /** So many people who came with the household's file. */
    private LedgerEntry there(UUID household, int persons) {
        return entry(household, 1, null, NATURAL_INCREASE, 0, persons);
    }

    private LedgerEntry entry(UUID household, String day, MovementKind kind, int persons) {
        return entry(household, 1, day, kind, 0, persons);
    }

    private LedgerEntry entry(UUID household, @Nullable String day, MovementKind kind) {
        return entry(household, 1, day, kind, kind.isIn() ? 1 : -1, 0);
    }

    private LedgerEntry entry(
            UUID household, long area, @Nullable String day, MovementKind kind, int households, int persons) {
        running++;
        var on = day == null ? BEFORE_THE_LEDGER : LocalDate.parse(day);
        return new LedgerEntry(running, running, household, area, on, kind, households, persons, false);
    }
}
