package cn.mingbai.exit.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.criteria.Sentences;
import cn.mingbai.criteria.StandardFixtures;
import cn.mingbai.criteria.standard.Origin;
import cn.mingbai.exit.doubt.Surroundings.TypedMinutes;
import cn.mingbai.household.IncomeKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each pattern on both sides of its boundary. */
class ExitDoubtsTests {

    private static final LocalDate EXITS = LocalDate.of(2018, 11, 30);
    private static final Instant NOON = Instant.parse("2018-11-20T04:00:00Z");
    private static final BigDecimal LINE = new BigDecimal(4_000);

    private final PaperDoubts doubts =
            new PaperDoubts(StandardFixtures.shanxi2018().exitSettings());
    private final Sentences sentences = new Sentences("messages.exit");

    @Test
    void anOrdinaryExitRaisesNone() {
        var exit = exit("7325", wages("15000"), income(IncomeKind.OPERATING, "种植", "7000"));

        assertThat(doubts.about(exit, around(exit))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "合作社分红, 5000, true, true",
        "合作社分红, 5000, false, false",
        "预计年底分红, 5000, false, true",
        "预计年底分红, 0.01, false, true",
        "预计年底分红, 0, false, false"
    })
    void expectedIncomeEnteredAsReceived(String item, String amount, boolean onceExpected, boolean raised) {
        var exit = exit("7325", new StatedIncome(IncomeKind.PROPERTY, item, new BigDecimal(amount), onceExpected));

        assertRaised(DoubtKind.EXPECTED_AS_RECEIVED, exit, around(exit), raised, amount);
    }

    @ParameterizedTest
    @CsvSource({"4, WAGE, false", "5, WAGE, true", "6, WAGE, true", "6, TRANSFER, false"})
    void identicalAmountsAcrossHouseholds(int households, IncomeKind kind, boolean raised) {
        var same = IntStream.range(0, households)
                .mapToObj(i -> exit("7325", income(kind, "第" + i, i % 2 == 0 ? "6000" : "6000.00")))
                .toList();
        var list = new ArrayList<>(same);
        list.add(exit("7325", wages("6000.01")));

        assertRaised(DoubtKind.IDENTICAL_AMOUNTS, same.getFirst(), around(list), raised, String.valueOf(households));
        assertThat(doubts.about(DoubtKind.IDENTICAL_AMOUNTS, list.getLast(), around(list)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4000.00, 3, 10, false", // on the line: no exit at all
        "4000.01, 3, 10, true",
        "4200.00, 3, 10, true",
        "4200.01, 3, 10, false",
        "4100.00, 2, 6, false", // a third, but two households only
        "4100.00, 3, 11, false", // 27.27 %
        "4100.00, 3, 10, true" // 30 % exactly
    })
    void incomesBunchedJustAboveTheLine(String income, int just, int all, boolean raised) {
        var list = IntStream.range(0, all)
                .mapToObj(i -> exit(i < just ? income : "9000"))
                .toList();

        assertRaised(DoubtKind.BUNCHED_ABOVE_LINE, list.getFirst(), around(list), raised, null);
        assertThat(doubts.about(DoubtKind.BUNCHED_ABOVE_LINE, list.getLast(), around(list)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-05-29, false, ",
        "2018-05-30, false, ", // six months to the day
        "2018-05-31, false, ", // 31 May and six months is 30 November
        "2018-06-01, true, 5",
        "2018-11-30, true, 0"
    })
    void exitWithinSixMonthsOfEntry(LocalDate entered, boolean raised, @Nullable String months) {
        var exit = new PlannedExit(UUID.randomUUID(), 1, List.of(), LINE, entered, EXITS, false, Set.of());

        assertRaised(DoubtKind.SOON_AFTER_ENTRY, exit, around(exit), raised, months);
    }

    @Test
    void anUnknownEntryIsAskedAbout() {
        var exit = new PlannedExit(UUID.randomUUID(), 1, List.of(), LINE, null, EXITS, false, Set.of());

        var doubt = doubts.about(DoubtKind.SOON_AFTER_ENTRY, exit, around(exit)).orElseThrow();
        assertThat(doubt.measured()).isNull();
        assertThat(sentences.say(doubt.explanation())).isEqualTo("没有纳入日期，不知道在册多久了。");
    }

    @ParameterizedTest
    @CsvSource({"true, 0, true", "true, 0.01, false", "true, 12000, false", "false, 0, false"})
    void employmentWithoutWages(boolean byEmployment, String wages, boolean raised) {
        var exit = new PlannedExit(
                UUID.randomUUID(), 1, List.of(wages(wages)), LINE, EXITS.minusYears(2), EXITS, byEmployment, Set.of());

        assertRaised(DoubtKind.EMPLOYMENT_WITHOUT_WAGES, exit, around(exit), raised, wages);
    }

    @ParameterizedTest
    @CsvSource({"8999.99, 1000.01, false", "9000, 1000, true", "9000.01, 999.99, true", "10000, 0, true", "0, 0, false"
    })
    void incomeAlmostWhollyFromTransfers(String transfers, String earned, boolean raised) {
        var exit = exit("7325", income(IncomeKind.TRANSFER, "低保金", transfers), wages(earned));

        assertRaised(DoubtKind.ALMOST_ONLY_TRANSFERS, exit, around(exit), raised, null);
    }

    @ParameterizedTest
    @CsvSource({"3, 19, false", "3, 20, true", "4, 20, false", "0, 20, true", "-1, 20, false"})
    void massEditsInTheLastDays(int daysBefore, int households, boolean raised) {
        var list = IntStream.range(0, households)
                .mapToObj(i -> edited(EXITS.minusDays(daysBefore)))
                .toList();

        assertRaised(DoubtKind.MASS_EDITS, list.getFirst(), around(list), raised, String.valueOf(households));
    }

    @Test
    void aHouseholdNobodyEditedIsNotAskedAboutTheOthers() {
        var list = new ArrayList<>(
                IntStream.range(0, 30).mapToObj(i -> edited(EXITS)).toList());
        var quiet = exit("7325");
        list.add(quiet);

        assertThat(doubts.about(DoubtKind.MASS_EDITS, quiet, around(list))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0;30;60, true", "0;30;61, false", "0;1, false", "0;59;118, false", "40;70;100;101, true"})
    void minutesOfManyVillagesByOneHand(String after, boolean raised) {
        var typist = UUID.randomUUID();
        var minutes = new ArrayList<TypedMinutes>();
        var village = 1;
        for (var minute : after.split(";")) {
            minutes.add(new TypedMinutes(village++, typist, NOON.plusSeconds(60 * Long.parseLong(minute))));
            minutes.add(new TypedMinutes(village + 100, UUID.randomUUID(), NOON));
        }

        assertRaised(DoubtKind.MINUTES_BY_ONE_HAND, exit("7325"), typed(minutes), raised, null);
    }

    @Test
    void oneVillagesMinutesTypedTwiceAreOneVillage() {
        var typist = UUID.randomUUID();
        var minutes = List.of(
                new TypedMinutes(1, typist, NOON),
                new TypedMinutes(1, typist, NOON.plusSeconds(60)),
                new TypedMinutes(2, typist, NOON.plusSeconds(120)));

        assertRaised(DoubtKind.MINUTES_BY_ONE_HAND, exit("7325"), typed(minutes), false, null);
    }

    /** Amounts that no document states must not be shown as a rule of the policy. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "doubt.identical.households",
                "doubt.bunched.margin",
                "doubt.bunched.share",
                "doubt.bunched.households",
                "doubt.soon.months",
                "doubt.employment.wages",
                "doubt.transfers.share",
                "doubt.edits.days",
                "doubt.edits.households",
                "doubt.minutes.minutes",
                "doubt.minutes.villages"
            })
    void whatNoDocumentStatesIsOurs(String key) {
        assertThat(StandardFixtures.shanxi2018().exitSettings().get(key).origin())
                .isEqualTo(Origin.OURS);
    }

    @Test
    void everyPatternHasItsWords() {
        assertThat(Arrays.stream(DoubtKind.values()).map(kind -> "exit.doubt.kind." + kind))
                .allMatch(sentences::knows);
        assertThat(Arrays.stream(Origin.values()).map(origin -> "exit.origin." + origin))
                .allMatch(sentences::knows);
    }

    private void assertRaised(
            DoubtKind kind, PlannedExit exit, Surroundings around, boolean raised, @Nullable String measured) {
        Optional<PaperDoubt> doubt = doubts.about(kind, exit, around);
        assertThat(doubt.isPresent()).isEqualTo(raised);
        doubt.ifPresent(found -> {
            assertThat(sentences.say(found.explanation())).doesNotContain("{").endsWith("。");
            if (measured != null) {
                assertThat(Objects.requireNonNull(found.measured())).isEqualByComparingTo(measured);
            }
            assertThat(doubts.about(exit, around)).contains(found);
        });
    }

    private static PlannedExit exit(String perCapita, StatedIncome... incomes) {
        return new PlannedExit(
                UUID.randomUUID(),
                1,
                List.of(incomes),
                new BigDecimal(perCapita),
                EXITS.minusYears(2),
                EXITS,
                false,
                Set.of());
    }

    private static PlannedExit edited(LocalDate day) {
        return new PlannedExit(
                UUID.randomUUID(),
                1,
                List.of(),
                new BigDecimal(7_325),
                EXITS.minusYears(2),
                EXITS,
                false,
                Set.of(day, EXITS.minusYears(1)));
    }

    private static StatedIncome wages(String amount) {
        return income(IncomeKind.WAGE, "务工", amount);
    }

    private static StatedIncome income(IncomeKind kind, String item, String amount) {
        return new StatedIncome(kind, item, new BigDecimal(amount), false);
    }

    private static Surroundings around(PlannedExit... list) {
        return around(List.of(list));
    }

    private static Surroundings around(List<PlannedExit> list) {
        return new Surroundings(list, LINE, EXITS, List.of(), ExpectingWords.defaults());
    }

    private static Surroundings typed(List<TypedMinutes> minutes) {
        return new Surroundings(List.of(), LINE, EXITS, minutes, List.of());
    }
}
