package cn.mingbai.exit.movement;

import static cn.mingbai.household.RegistrationStatus.CANCELLED;
import static cn.mingbai.household.RegistrationStatus.CLEARED;
import static cn.mingbai.household.RegistrationStatus.EXITED;
import static cn.mingbai.household.RegistrationStatus.NONE;
import static cn.mingbai.household.RegistrationStatus.REGISTERED;
import static cn.mingbai.household.RegistrationStatus.RETURNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingbai.ProductTest;
import cn.mingbai.household.code.JoinReason;
import cn.mingbai.household.code.RemovalReason;
import cn.mingbai.household.ledger.MovementKind;
import cn.mingbai.household.standing.EntryKind;
import cn.mingbai.region.Place;
import cn.mingbai.shared.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;

/** What the database writes down of what the desks do, and the table that is drawn up from it. */
@ProductTest
class MovementTablesTests {

    /** Each test has a village of its own. */
    private static final AtomicInteger VILLAGE = new AtomicInteger();

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2018, 12, 31);

    private MovementOffice office;
    private Place village;

    MovementTablesTests(@Autowired AutowireCapableBeanFactory beans) {
        office = beans.createBean(MovementOffice.class);
        village = office.villages().getFirst();
    }

    @BeforeEach
    void ownVillage() {
        village = office.villages().get(100 + VILLAGE.getAndIncrement());
    }

    @Nested
    class OneHousehold {

        @Test
        void goesInOutAndIn() {
            var number = office.household(village, 3, null, null);
            office.admit(number, null, day("2018-02-05"), null);
            office.join(number, JoinReason.BIRTH, day("2018-03-10"));
            office.exit(number, day("2018-06-20"));
            office.leave(number, RemovalReason.DEATH, day("2018-07-01"));
            office.admit(number, null, day("2018-11-15"), null);

            assertLine("2018-01-01", "2018-12-31", "0/0 NEW 1/3 RETURNED 1/3 NATURAL_INCREASE 0/1 EXITED 1/4 1/3");
            assertLine("2018-02-01", "2018-02-28", "0/0 NEW 1/3 1/3");
            assertLine("2018-02-05", "2018-02-05", "0/0 NEW 1/3 1/3");
            assertLine("2018-02-06", "2018-06-19", "1/3 NATURAL_INCREASE 0/1 1/4");
            assertLine("2018-06-20", "2018-11-14", "1/4 EXITED 1/4 0/0");
            assertLine("2018-07-01", "2018-11-14", "0/0 0/0");
            assertLine("2018-11-16", "2018-12-31", "1/3 1/3");
            assertThat(office.header(number).status()).isEqualTo(RETURNED);
        }

        @ParameterizedTest
        @CsvSource({"NEW, NEW", "MISSED, MISSED"})
        void entersAsNewOrMissed(EntryKind kind, MovementKind moved) {
            var number = office.household(village, 2, null, null);
            office.admit(number, kind, day("2018-02-05"), null);

            assertLine("2018-02-01", "2018-02-28", "0/0 %s 1/2 1/2".formatted(moved));
            assertThat(office.header(number).status()).isEqualTo(REGISTERED);
        }

        @Test
        void isAsIfItHadStayedAfterAWrongExit() {
            var number = office.household(village, 2, null, null);
            office.admit(number, null, day("2017-05-05"), null);
            office.exit(number, day("2018-06-20"));
            assertThat(columns(number)).containsExactly("EXITED 2017-05-05 2018-06-20");
            assertThat(office.exitedOn(number)).isEqualTo(day("2018-06-20"));

            office.admit(number, EntryKind.WRONGLY_EXITED, day("2018-08-01"), null);

            assertThat(columns(number)).containsExactly("REGISTERED 2017-05-05 -");
            assertThat(office.exitedOn(number)).isNull();
            assertLine("2018-01-01", "2018-12-31", "1/2 WRONGLY_EXITED_BACK 1/2 EXITED 1/2 1/2");
        }

        @ParameterizedTest
        @CsvSource({"CLEARED, CLEARED", "CANCELLED, DISSOLVED"})
        void isTakenOff(cn.mingbai.household.RegistrationStatus to, MovementKind moved) {
            var number = office.household(village, 2, null, null);
            office.admit(number, null, day("2018-02-05"), null);
            office.remove(number, to, day("2018-09-01"));

            assertLine("2018-09-01", "2018-09-30", "1/2 %s 1/2 0/0".formatted(moved));
        }

        @Test
        void dissolvesWithItsLast() {
            var number = office.household(village, 1, null, null);
            office.admit(number, null, day("2018-02-05"), null);
            office.change(() -> office.jdbc
                    .sql("UPDATE member SET removed_on = '2018-08-31', removal_reason = 'DEATH' WHERE number = ?")
                    .param(number + "01")
                    .update());
            office.remove(number, CANCELLED, day("2018-09-01"));

            assertLine("2018-08-01", "2018-09-30", "1/1 DISSOLVED 1/0 NATURAL_DECREASE 0/1 0/0");
        }

        @Test
        void isClearedAfterItsExitOutsideTheSums() {
            var number = office.household(village, 2, null, null);
            office.admit(number, null, day("2018-02-05"), null);
            office.exit(number, day("2018-06-20"));
            office.remove(number, CLEARED, day("2018-09-01"));

            var sheet = office.sheet(village, FIRST, LAST);
            assertThat(sheet.table().besides()).containsEntry(MovementKind.CLEARED, new Tally(1, 2));
            assertThat(sheet.total().moved(MovementKind.CLEARED)).isEqualTo(Tally.NONE);
            assertThat(columns(number)).containsExactly("CLEARED 2018-02-05 2018-06-20");
        }

        @ParameterizedTest
        @EnumSource(EntryKind.class)
        void doesNotEnterWhileItIsIn(EntryKind kind) {
            var number = office.household(village, 2, null, null);
            office.admit(number, null, day("2018-02-05"), null);

            assertThatThrownBy(() -> office.admit(number, kind, day("2018-03-05"), null))
                    .isInstanceOf(IllegalStateException.class);
        }

        @ParameterizedTest
        @CsvSource({"RETURNED, false", "WRONGLY_EXITED, false", "NEW, true", "MISSED, true"})
        void entersOnlyAsWhatFits(EntryKind kind, boolean exited) {
            var number = office.household(village, 2, null, null);
            if (exited) {
                office.admit(number, null, day("2018-02-05"), null);
                office.exit(number, day("2018-06-20"));
            }

            assertThatThrownBy(() -> office.admit(number, kind, day("2018-08-05"), null))
                    .isInstanceOf(IllegalStateException.class);
        }

        @Test
        void exitsOnlyFromTheRegister() {
            var number = office.household(village, 2, null, null);

            assertThatThrownBy(() -> office.exit(number, day("2018-06-20"))).isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class Forms {

        @Test
        void aHouseholdEnteredWithoutADayHasAlwaysBeenThere() {
            var number = office.household(village, 3, REGISTERED, null);

            assertLine("2018-01-01", "2018-12-31", "1/3 1/3");
            assertThat(office.sheet(village, FIRST, LAST).table().takenOver()).isEqualTo(new Tally(1, 3));

            office.correct(number, REGISTERED, day("2018-04-09"), "查到识别日期");

            assertLine("2018-01-01", "2018-12-31", "0/0 NEW 1/3 1/3");
            assertThat(office.sheet(village, FIRST, LAST).table().takenOver()).isEqualTo(Tally.NONE);

            office.correct(number, REGISTERED, day("2017-04-09"), "日期看错了");

            assertLine("2018-01-01", "2018-12-31", "1/3 1/3");
        }

        @Test
        void aHouseholdEnteredWithItsDayIsNewOfThatDay() {
            office.household(village, 3, REGISTERED, day("2018-04-09"));

            assertLine("2018-04-01", "2018-04-30", "0/0 NEW 1/3 1/3");
        }

        @Test
        void oneThatHadExitedBeforeWasNeverIn() {
            office.household(village, 3, EXITED, null);

            assertLine("2018-01-01", "2018-12-31", "0/0 0/0");
        }

        @Test
        void aStatusThatIsSetBackIsStruck() {
            var number = office.household(village, 3, REGISTERED, day("2018-04-09"));
            office.correct(number, NONE, day("2018-04-09"), "录错了");

            var today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
            var sheet = office.sheet(village, FIRST, today);
            assertThat(text(sheet.total())).isEqualTo("0/0 NEW 1/3 STRUCK 1/3 0/0");
            assertThat(sheet.agrees()).isTrue();
        }

        /** The day of exit goes with the status, whoever changes it; the database would refuse anything else. */
        @Test
        void whoIsSetBackToTheRegisterHasNoDayOfExit() {
            var number = office.household(village, 3, REGISTERED, day("2018-04-09"));
            office.exit(number, day("2018-06-20"));
            office.correct(number, REGISTERED, day("2018-04-09"), "录错了");

            assertThat(columns(number)).containsExactly("REGISTERED 2018-04-09 -");
            assertThatThrownBy(() -> office.change(() -> office.jdbc
                            .sql("UPDATE household SET exited_on = '2018-06-20' WHERE number = ?")
                            .param(number)
                            .update()))
                    .isInstanceOf(DataAccessException.class);
        }

        @Test
        void membersMoveByTheirDays() {
            var number = office.household(village, 3, REGISTERED, day("2018-04-09"));
            office.join(number, JoinReason.BIRTH, day("2018-04-08"));
            office.join(number, JoinReason.MARRIAGE, day("2018-05-02"));
            office.join(number, JoinReason.OMITTED, day("2018-05-03"));
            office.leave(number, RemovalReason.MOVED_OUT, day("2018-05-20"));
            office.leave(number, RemovalReason.ERROR, day("2018-05-21"));

            assertLine("2018-04-01", "2018-04-30", "0/0 NEW 1/4 1/4");
            assertLine(
                    "2018-05-01",
                    "2018-05-31",
                    "1/4 NATURAL_INCREASE 0/1 OMITTED_MEMBER 0/1 NATURAL_DECREASE 0/1 ERRONEOUS_MEMBER 0/1 1/4");
        }
    }

    @Nested
    class Statements {

        @Test
        void bulkStatementsLeaveTheirMovementsToo() {
            var first = office.household(village, 2, REGISTERED, day("2018-01-09"));
            var second = office.household(village, 3, REGISTERED, day("2018-01-09"));
            office.change(() -> office.jdbc
                    .sql("UPDATE household SET status = 'EXITED', exited_on = '2018-10-20' WHERE number IN (?, ?)")
                    .params(first, second)
                    .update());

            assertLine("2018-10-01", "2018-10-31", "2/5 EXITED 2/5 0/0");

            office.change(() -> office.jdbc
                    .sql("UPDATE household SET exited_on = '2018-11-20' WHERE number = ?")
                    .param(first)
                    .update());

            assertLine("2018-10-01", "2018-10-31", "2/5 EXITED 1/3 1/2");
            assertLine("2018-11-01", "2018-11-30", "1/2 EXITED 1/2 0/0");
        }

        @Test
        void aMemberWhoseDayIsCorrectedCountsOnce() {
            var number = office.household(village, 3, REGISTERED, day("2018-01-09"));
            office.join(number, JoinReason.BIRTH, day("2018-04-08"));
            office.leave(number, RemovalReason.DEATH, day("2018-05-20"));
            member(number, "04", "joined_on = '2018-03-08', removed_on = '2018-06-20'");

            assertLine("2018-03-01", "2018-03-31", "1/3 NATURAL_INCREASE 0/1 1/4");
            assertLine("2018-04-01", "2018-05-31", "1/4 NATURAL_INCREASE 0/0 NATURAL_DECREASE 0/0 1/4");
            assertLine("2018-06-01", "2018-06-30", "1/4 NATURAL_DECREASE 0/1 1/3");

            member(number, "04", "removed_on = NULL, removal_reason = NULL");
            member(number, "02", "joined_on = '2018-02-02'");

            assertLine("2018-01-01", "2018-01-31", "0/0 NEW 1/2 1/2");
            assertLine("2018-02-01", "2018-12-31", "1/2 NATURAL_INCREASE 0/2 NATURAL_DECREASE 0/0 1/4");
        }

        @Test
        void aMemberMovesToAnotherHousehold() {
            var from = office.household(village, 3, REGISTERED, day("2018-01-09"));
            var to = office.household(village, 2, null, null);
            var target = office.id(to).value();
            office.change(() -> office.jdbc
                    .sql("UPDATE member SET household_id = ?, number = ? WHERE number = ?")
                    .params(target, to + "77", from + "03")
                    .update());

            var today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
            var sheet = office.sheet(village, today, today);
            assertThat(text(sheet.total())).isEqualTo("1/3 NATURAL_DECREASE 0/1 1/2");
            assertThat(sheet.agrees()).isTrue();
        }

        @Test
        void aHouseholdThatMovesToAnotherVillageMovesInBothLines() {
            var there = office.villages().get(100 + VILLAGE.getAndIncrement());
            var number = office.household(village, 3, REGISTERED, day("2018-01-09"));
            office.change(() -> office.jdbc
                    .sql("UPDATE household SET area = ? WHERE number = ?")
                    .params(there.area(), number)
                    .update());

            var today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
            assertThat(text(office.sheet(village, today, today).total())).isEqualTo("1/3 TRANSFERRED_OUT 1/3 0/0");
            assertThat(text(office.sheet(there, today, today).total())).isEqualTo("0/0 TRANSFERRED_IN 1/3 1/3");
            assertThat(office.sheet(there, today, today).agrees()).isTrue();

            office.leave(number, RemovalReason.DEATH, today);
            assertThat(office.sheet(there, today, today).agrees()).isTrue();
            assertThat(office.sheet(village, today, today).agrees()).isTrue();
        }

        /** A roster that is merged again updates whole households and members; nothing moves by that. */
        @Test
        void whatMovesNobodyIsNotWrittenDown() {
            var number = office.household(village, 3, REGISTERED, day("2018-01-09"));
            var before = rows(number);
            office.change(() -> office.jdbc
                    .sql("UPDATE household SET note = 'a', version = version + 1 WHERE number = ?")
                    .param(number)
                    .update());
            member(number, "02", "education = 'PRIMARY'");

            assertThat(rows(number)).isEqualTo(before);
        }

        @Test
        void nobodyWritesInTheLedger() {
            for (var sql : List.of(
                    "INSERT INTO register_movement (household_id, area, on_day, kind, households, recorded_by) VALUES"
                            + " (uuidv7(), 1, '2018-01-01', 'NEW', 1, 'x')",
                    "UPDATE register_movement SET on_day = '2018-01-01'",
                    "DELETE FROM register_movement",
                    "TRUNCATE register_movement")) {
                assertThatThrownBy(
                                () -> office.change(() -> office.jdbc.sql(sql).update()))
                        .as(sql)
                        .isInstanceOf(DataAccessException.class);
            }
        }

        @Test
        void whatIsRolledBackHasNotHappened() {
            var number = office.household(village, 3, REGISTERED, day("2018-01-09"));
            var id = office.id(number);
            var before = rows(number);

            office.changeAndRegret(() -> office.standing().exit(id, day("2018-06-20"), "exit", null));

            assertThat(rows(number)).isEqualTo(before);
            assertLine("2018-06-01", "2018-06-30", "1/3 1/3");
        }

        /** What was told of one household holds for it alone, not for what happens later in the same transaction. */
        @Test
        void whatIsToldHoldsForOneChange() {
            var first = office.id(office.household(village, 2, null, null));
            var second = office.id(office.household(village, 3, null, null));
            var third = office.household(village, 4, null, null);
            office.change(() -> {
                office.standing()
                        .admit(first, MovementOffice.admission(EntryKind.MISSED, day("2018-03-03"), UUID.randomUUID()));
                office.standing().admit(second, MovementOffice.admission(null, day("2018-03-04"), null));
                office.jdbc
                        .sql("UPDATE household SET status = 'REGISTERED' WHERE number = ?")
                        .param(third)
                        .update();
            });

            assertLine("2018-03-01", "2018-03-31", "0/0 NEW 1/3 MISSED 1/2 2/5");
            var today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
            assertThat(text(office.sheet(village, today, today).total())).isEqualTo("2/5 NEW 1/4 3/9");
        }
    }

    @Nested
    class TwoAtOnce {

        @Test
        void admitOneHouseholdOnce() throws Exception {
            var number = office.household(village, 3, null, null);
            var id = office.id(number);

            var won = atOnce(8, () -> {
                try {
                    office.change(() -> office.standing()
                            .admit(id, MovementOffice.admission(EntryKind.MISSED, day("2018-03-03"), null)));
                    return true;
                } catch (IllegalStateException e) {
                    return false;
                }
            });

            assertThat(won).containsOnlyOnce(true);
            assertLine("2018-03-01", "2018-03-31", "0/0 MISSED 1/3 1/3");
        }

        /** A birth that is entered while the exit is being marked belongs to the exit, whoever commits first. */
        @Test
        void exitAndBirthAgree() throws Exception {
            var number = office.household(village, 3, REGISTERED, day("2018-01-09"));
            var id = office.id(number);
            var turn = new AtomicInteger();

            atOnce(2, () -> {
                if (turn.getAndIncrement() == 0) {
                    office.change(() -> {
                        office.standing().exit(id, day("2018-06-20"), "exit", null);
                        pause();
                    });
                } else {
                    office.join(number, JoinReason.BIRTH, day("2018-06-19"));
                }
                return true;
            });

            assertLine("2018-06-01", "2018-06-30", "1/3 NATURAL_INCREASE 0/1 EXITED 1/4 0/0");
            assertThat(office.sheet(village, FIRST, LAST).table().contradictions())
                    .isEmpty();
        }

        private static void pause() {
            try {
                Thread.sleep(300);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private static <T> List<T> atOnce(int hands, Callable<T> work) throws Exception {
            try (var pool = Executors.newFixedThreadPool(hands)) {
                var done = pool.invokeAll(java.util.Collections.nCopies(hands, work));
                var results = new java.util.ArrayList<T>();
                for (var one : done) {
                    results.add(one.get());
                }
                return results;
            }
        }
    }

    @Nested
    class Reading {

        @Test
        void everyMovementHasItsDocument() {
            var caseId = UUID.randomUUID();
            var number = office.household(village, 2, null, null);
            office.admit(number, EntryKind.MISSED, day("2018-03-03"), caseId);
            office.join(number, JoinReason.BIRTH, day("2018-03-10"));

            var missed = office.all(query(MovementColumn.MISSED_ADMITTED), 10);
            assertThat(missed).singleElement().satisfies(one -> {
                assertThat(one.by()).isEqualTo(new Tally(1, 2));
                assertThat(one.entry().on()).isEqualTo(day("2018-03-03"));
                assertThat(one.papers().document()).isEqualTo("admitted on 2018-03-03");
                assertThat(one.papers().caseId()).isEqualTo(caseId);
                assertThat(one.causeKey()).isEqualTo("household.cause.ILLNESS");
                assertThat(one.papers().recordedBy()).isEqualTo("elsewhere");
                assertThat(Objects.requireNonNull(one.household()).number()).isEqualTo(number);
                assertThat(one.village()).isEqualTo(village);
                assertThat(one.entry().late()).isTrue();
            });
            assertThat(office.all(query(MovementColumn.BORN_OR_MOVED_IN), 10))
                    .extracting(MovementListing::causeKey)
                    .containsExactly("household.joinReason.BIRTH");
        }

        @Test
        void everyFigureIsTheSumOfItsList() {
            for (var i = 0; i < 7; i++) {
                var number = office.household(village, 1 + i % 3, REGISTERED, i == 0 ? null : day("2018-01-0" + i));
                office.join(number, JoinReason.BIRTH, day("2018-04-0" + (i + 1)));
                office.join(number, JoinReason.BIRTH, day("2018-05-0" + (i + 1)));
                if (i % 2 == 0) {
                    office.exit(number, day("2018-06-0" + (i + 1)));
                    office.join(number, JoinReason.BIRTH, day("2018-07-01"));
                }
            }

            for (var month = 0; month < 8; month++) {
                var period = new MovementPeriod(FIRST.plusMonths(month), FIRST.plusMonths(month + 2));
                var line = office.sheet(village, period.from(), period.to()).total();
                for (var column : MovementColumn.values()) {
                    for (var size : List.of(1, 2, 50)) {
                        var list = office.all(new MovementQuery(village, period, column), size);
                        assertThat(list.stream().map(MovementListing::by).reduce(Tally.NONE, Tally::plus))
                                .as("%s %s by %d", column, period, size)
                                .isEqualTo(column.of(line));
                        assertThat(list.stream().map(one -> one.entry().id())).doesNotHaveDuplicates();
                    }
                }
            }
        }

        @Test
        void aCountyIsTheSumOfItsVillages() {
            office.household(village, 4, REGISTERED, day("2018-02-02"));
            var county = office.county();

            var sheet = office.sheet(county, day("2018-02-01"), LocalDate.of(2099, 1, 1));
            assertThat(sheet.lines()).hasSize(office.villages().size());
            assertThat(sheet.lines()).allMatch(line -> line.figures().addsUp());
            assertThat(sheet.lines().stream()
                            .map(MovementSheet.Line::figures)
                            .reduce(MovementLine.NOTHING, MovementLine::plus))
                    .isEqualTo(sheet.total());
            assertThat(sheet.addsUp()).isTrue();
        }

        @Test
        void aPeriodThatIsOverIsNotHeldAgainstToday() {
            office.household(village, 4, REGISTERED, day("2018-02-02"));

            assertThat(office.sheet(village, FIRST, LAST).counted()).isNull();
        }

        @Test
        void whatTheLedgerDoesNotKnowIsShownAsADifference() {
            var number = office.household(village, 4, REGISTERED, day("2018-02-02"));
            office.exit(number, day("2018-06-20"));
            office.correct(number, RETURNED, day("2018-05-01"), "返贫日期写早了");

            var today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
            var sheet = office.sheet(village, FIRST, today);
            assertThat(sheet.agrees()).isFalse();
            assertThat(sheet.difference()).isEqualTo(new Tally(1, 4));
            assertThat(sheet.table().contradictions())
                    .extracting(Contradiction::kind)
                    .containsExactly(Contradiction.Kind.ALREADY_IN);
            assertThat(sheet.addsUp()).isTrue();
        }

        @Test
        void aPlaceOutsideTheAreaIsNotThere() {
            var elsewhere =
                    new Place(new cn.mingbai.shared.AreaRange(1, 2), "141130", "", "", village.level(), village.kind());

            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> office.sheet(elsewhere, FIRST, LAST));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> office.list(
                            new MovementQuery(elsewhere, new MovementPeriod(FIRST, LAST), MovementColumn.END),
                            null,
                            5));
        }
    }

    private MovementQuery query(MovementColumn column) {
        return new MovementQuery(village, new MovementPeriod(FIRST, LAST), column);
    }

    private void member(String household, String which, String set) {
        office.change(() -> office.jdbc
                .sql("UPDATE member SET " + set + " WHERE number = ?")
                .param(household + which)
                .update());
    }

    private List<String> columns(String number) {
        return office.strings(
                "SELECT status || ' ' || coalesce(identified_on::text, '-') || ' ' || coalesce(exited_on::text, '-') FROM household"
                        + " WHERE number = ?",
                number);
    }

    private int rows(String number) {
        return office.number(
                "SELECT count(*) FROM register_movement m JOIN household h ON h.id = m.household_id WHERE h.number = ?",
                number);
    }

    private void assertLine(String from, String to, String expected) {
        var sheet = office.sheet(village, day(from), day(to));
        assertThat(text(sheet.total())).as("%s to %s", from, to).isEqualTo(expected);
        assertThat(sheet.addsUp()).isTrue();
    }

    /** Start, what moved, end. */
    private static String text(MovementLine line) {
        var text = new StringBuilder(text(line.start()));
        for (var kind : MovementKind.values()) {
            if (line.moved().containsKey(kind)) {
                text.append(' ').append(kind).append(' ').append(text(line.moved(kind)));
            }
        }
        return text.append(' ').append(text(line.end())).toString();
    }

    private static String text(Tally tally) {
        return tally.households() + "/" + tally.persons();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
