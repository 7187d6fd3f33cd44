package cn.mingbai.household.register;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.account.RunAs;
import cn.mingbai.household.Households;
import cn.mingbai.household.Relation;
import cn.mingbai.household.Sex;
import cn.mingbai.household.entry.Entries;
import cn.mingbai.household.entry.EntryFault;
import cn.mingbai.household.entry.EntryProblem;
import cn.mingbai.household.entry.PersonEntry;
import cn.mingbai.household.entry.Typed;
import cn.mingbai.household.register.EntryOutcome.Refused;
import cn.mingbai.household.register.EntryOutcome.Saved;
import cn.mingbai.household.register.MemberDesk.Joining;
import cn.mingbai.household.register.MemberDesk.Leaving;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.Actor;
import cn.mingbai.shared.ChangedMeanwhileException;
import cn.mingbai.shared.NotFoundException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class RegisterDeskTests {

    private static final String VILLAGE = "141130101201";
    private static final AtomicInteger RUNNING = new AtomicInteger();

    @Autowired
    private RegisterDesk desk;

    @Autowired
    private MemberDesk memberDesk;

    @Autowired
    private HeadshipDesk headship;

    @Autowired
    private Households households;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Regions regions;

    @Nested
    class Creating {

        @Test
        void aHouseholdIsGivenTheNextNumberOfItsVillage() {
            var first = number(create(newcomer()));
            var second = number(create(newcomer()));

            assertThat(first).startsWith(VILLAGE).hasSize(16);
            assertThat(Long.parseLong(second)).isEqualTo(Long.parseLong(first) + 1);
            assertThat(as("village", () -> households.header(second)))
                    .satisfies(header -> assertThat(header.headName()).isEqualTo("周大山"))
                    .satisfies(header -> assertThat(header.size()).isOne());
        }

        @Test
        void fiftyOfficersAtOnceAreGivenFiftyNumbers() throws Exception {
            var numbers = atOnce(50, () -> number(create(newcomer())));

            assertThat(numbers).hasSize(50).doesNotHaveDuplicates();
        }

        @Test
        void oneIdNumberEnteredByFiftyAtOnceStandsOnce() throws Exception {
            var person = newcomer();
            var saved = atOnce(50, () -> {
                try {
                    return create(person) instanceof Saved;
                } catch (DataIntegrityViolationException e) {
                    return false; // the loser of a race: 409, nothing stored
                }
            });

            assertThat(saved).filteredOn(won -> won).hasSize(1);
        }

        @Test
        void anIdNumberOfTheOfficersAreaIsNamedWithItsHousehold() {
            var person = newcomer();
            var number = number(create(person));

            assertThat(problems(create(person))).anySatisfy(problem -> {
                assertThat(problem.fault()).isEqualTo(EntryFault.ID_REGISTERED_HERE);
                assertThat(problem.args())
                        .contains(number)
                        .anySatisfy(arg -> assertThat(arg.toString()).contains("支进村"));
            });
        }

        @Test
        void anIdNumberElsewhereIsOnlySaidToBeRegistered() {
            var person = newcomer();
            as("county", () -> desk.create("141130101211", Entries.register(), List.of(person)));

            assertThat(problems(create(person)))
                    .filteredOn(problem -> problem.fault() == EntryFault.ID_REGISTERED_ELSEWHERE)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.args()).isEmpty());
        }

        @Test
        void aVillageOutsideTheOfficersAreaIsRefused() {
            assertThat(faults(
                            as("village", () -> desk.create("141130101211", Entries.register(), List.of(newcomer())))))
                    .containsExactly(EntryFault.NOT_A_VILLAGE);
            assertThat(faults(as("county", () -> desk.create("141130101", Entries.register(), List.of(newcomer())))))
                    .containsExactly(EntryFault.NOT_A_VILLAGE);
        }

        @Test
        void whoMayNotEditIsRefused() {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> as("inspector", () -> create(newcomer(), "141130101211")));
        }
    }

    @Nested
    class Correcting {

        @Test
        void theReasonTheOfficerAndTheOldValuesStandInTheHistory() {
            var number = number(create(newcomer()));
            var entered = register("3组");

            var outcome = as("village", () -> desk.correct(number, 0, entered, kept(), "入户核实"));

            assertThat(outcome).isInstanceOf(Saved.class);
            assertThat(history("household", number))
                    .singleElement()
                    .satisfies(row -> assertThat(row)
                            .containsEntry("changed_by", "village")
                            .containsEntry("reason", "入户核实")
                            .containsEntry("villager_group", "1组"));
        }

        @Test
        void aStaleFormIsToldWhoWasFaster() {
            var number = number(create(newcomer()));
            as("county", () -> desk.correct(number, 0, register("3组"), kept(), "核对"));

            assertThatExceptionOfType(ChangedMeanwhileException.class)
                    .isThrownBy(() -> as("village", () -> desk.correct(number, 0, register("4组"), kept(), "核对")))
                    .satisfies(conflict -> assertThat(conflict.by()).isEqualTo("王建国"));
        }

        @Test
        void aReasonIsAskedForAndHoldsNoNumbers() {
            var number = number(create(newcomer()));

            assertThat(faults(as("village", () -> desk.correct(number, 0, register("3组"), kept(), " "))))
                    .containsExactly(EntryFault.MISSING);
            assertThat(faults(as("village", () -> desk.correct(number, 0, register("3组"), kept(), "电话13800000000"))))
                    .containsExactly(EntryFault.REASON_HOLDS_NUMBER);
        }

        @Test
        void anotherCountysOfficerFindsNothing() {
            var number = number(create(newcomer()));
            var elsewhere = regions.byCode("141124").orElseThrow().range();

            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> RunAs.actor(new Actor("elsewhere", elsewhere), () -> households.header(number)));
        }

        @Test
        void bulkStatementsLeaveTheirTraceToo() {
            var number = number(create(newcomer()));

            as(
                    "county",
                    () -> transactions.execute(
                            status -> jdbc.sql("UPDATE member SET ethnicity = '汉族' WHERE number LIKE :prefix")
                                    .param("prefix", number + "%")
                                    .update()));

            assertThat(history("member", number))
                    .singleElement()
                    .satisfies(row -> assertThat(row).containsEntry("changed_by", "county"));
        }
    }

    @Nested
    class Members {

        @Test
        void aMemberJoinsIsCorrectedAndLeaves() {
            var number = number(create(newcomer()));
            assertThat(add(number, wife())).isInstanceOf(Saved.class);
            var id = memberId(number, "02");

            var renamed = withName(wife(), "李小兰");
            assertThat(as("village", () -> memberDesk.correct(number, id, 0, withoutNumber(renamed), "改名")))
                    .isInstanceOf(Saved.class);
            assertThat(as("village", () -> memberDesk.remove(number, id, 1, gone(), "去世")))
                    .isInstanceOf(Saved.class);

            assertThat(as("village", () -> households.header(number)).size()).isOne();
            assertThat(history("member", number)).hasSize(2);
        }

        @Test
        void aNumberShownMaskedAndSentEmptyStays() {
            var person = newcomer();
            var number = number(create(person));
            var id = memberId(number, "01");

            as("village", () -> memberDesk.correct(number, id, 0, withoutNumber(withName(person, "周小川")), "改名"));

            assertThat(problems(create(person)))
                    .extracting(EntryProblem::fault)
                    .contains(EntryFault.ID_REGISTERED_HERE);
        }

        @Test
        void theHeadHandsOnBeforeLeaving() {
            var number = number(create(newcomer()));
            add(number, wife());
            var head = memberId(number, "01");
            var wife = memberId(number, "02");
            assertThat(faults(as("village", () -> memberDesk.remove(number, head, 0, gone(), "去世"))))
                    .containsExactly(EntryFault.HEAD_MUST_STAY);

            assertThat(as(
                            "village",
                            () -> headship.rearrange(
                                    number,
                                    Map.of(head, Typed.of(Relation.SPOUSE), wife, Typed.of(Relation.HEAD)),
                                    Map.of(head, 0, wife, 0),
                                    "变更户主")))
                    .isInstanceOf(Saved.class);

            assertThat(as("village", () -> households.header(number)).headName())
                    .isEqualTo("李小梅");
            assertThat(as("village", () -> memberDesk.remove(number, head, 1, gone(), "去世")))
                    .isInstanceOf(Saved.class);
        }

        @Test
        void thereIsNoSecondHeadAndNoSecondSpouse() {
            var number = number(create(newcomer()));
            add(number, wife());

            assertThat(faults(add(number, newcomer()))).contains(EntryFault.SEVERAL_HEADS);
            assertThat(faults(add(number, wife()))).contains(EntryFault.SEVERAL_SPOUSES);
        }

        @Test
        void whoLeftMayJoinElsewhere() {
            var number = number(create(newcomer()));
            var daughter = Entries.person(
                    "周小梅", Sex.FEMALE, LocalDate.of(1990, 3, 4), Relation.DAUGHTER, RUNNING.incrementAndGet());
            add(number, daughter);
            as("village", () -> memberDesk.remove(number, memberId(number, "02"), 0, gone(), "嫁出"));

            assertThat(add(number(create(newcomer())), withRelation(daughter, Relation.DAUGHTER_IN_LAW)))
                    .isInstanceOf(Saved.class);
        }
    }

    private EntryOutcome create(PersonEntry head) {
        return as("village", () -> desk.create(VILLAGE, Entries.register(), List.of(head)));
    }

    private EntryOutcome create(PersonEntry head, String village) {
        return desk.create(village, Entries.register(), List.of(head));
    }

    private EntryOutcome add(String number, PersonEntry person) {
        var joining = new Joining(
                Typed.of(cn.mingbai.household.code.JoinReason.MARRIAGE), Typed.of(LocalDate.of(2018, 1, 1)));
        return as("village", () -> memberDesk.add(number, person, joining, "补录"));
    }

    private static Leaving gone() {
        return new Leaving(Typed.of(cn.mingbai.household.code.RemovalReason.OTHER), Typed.of(LocalDate.of(2018, 6, 1)));
    }

    private static PersonEntry newcomer() {
        var running = RUNNING.incrementAndGet();
        return Entries.person(
                "周大山", Sex.MALE, LocalDate.of(1950, 1, 1).plusDays(running / 400), Relation.HEAD, running);
    }

    private static PersonEntry wife() {
        var running = RUNNING.incrementAndGet();
        return Entries.person(
                "李小梅", Sex.FEMALE, LocalDate.of(1952, 1, 1).plusDays(running / 400), Relation.SPOUSE, running);
    }

    private static PersonEntry withName(PersonEntry person, String name) {
        var i = person.identity();
        return with(
                person,
                new PersonEntry.Identity(
                        name, i.sex(), i.birthDate(), i.idKind(), i.idNumber(), i.relation(), "", Typed.nothing()));
    }

    private static PersonEntry withoutNumber(PersonEntry person) {
        var i = person.identity();
        return with(
                person,
                new PersonEntry.Identity(
                        i.name(), i.sex(), i.birthDate(), i.idKind(), "", i.relation(), "", Typed.nothing()));
    }

    private static PersonEntry withRelation(PersonEntry person, Relation relation) {
        var i = person.identity();
        return with(
                person,
                new PersonEntry.Identity(
                        i.name(),
                        i.sex(),
                        i.birthDate(),
                        i.idKind(),
                        i.idNumber(),
                        Typed.of(relation),
                        "",
                        Typed.nothing()));
    }

    private static PersonEntry with(PersonEntry person, PersonEntry.Identity identity) {
        return new PersonEntry(identity, person.learning(), person.ability(), person.cover());
    }

    private static cn.mingbai.household.entry.HouseholdEntry.Register register(String group) {
        var r = Entries.register();
        return new cn.mingbai.household.entry.HouseholdEntry.Register(
                group,
                r.status(),
                r.identifiedOn(),
                r.category(),
                r.mainCause(),
                r.otherCauses(),
                r.statedSize(),
                "",
                "",
                "",
                "");
    }

    private static RegisterDesk.Kept kept() {
        return new RegisterDesk.Kept(true, true);
    }

    private UUID memberId(String number, String person) {
        return as(
                "county",
                () -> transactions.execute(status -> jdbc.sql("SELECT id FROM member WHERE number = :number")
                        .param("number", number + person)
                        .query(UUID.class)
                        .single()));
    }

    private List<Map<String, @org.jspecify.annotations.Nullable Object>> history(String table, String number) {
        return as(
                "county",
                () -> transactions.execute(status -> jdbc.sql("""
                        SELECT t.changed_by, t.reason, t.old_row ->> 'villager_group' AS villager_group
                          FROM %s_history t JOIN household h ON h.id = t.household_id WHERE h.number = :number
                         ORDER BY t.id""".formatted(table))
                        .param("number", number)
                        .query()
                        .listOfRows()));
    }

    private <T> T as(String officer, Callable<T> work) {
        var result = new AtomicReference<T>();
        signedIn.run(officer, () -> {
            try {
                result.set(work.call());
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return result.get();
    }

    private static String number(EntryOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return ((Saved) outcome).number();
    }

    private static List<EntryProblem> problems(EntryOutcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).problems();
    }

    private static java.util.Set<EntryFault> faults(EntryOutcome outcome) {
        return problems(outcome).stream()
                .map(EntryProblem::fault)
                .filter(fault -> fault.severity() == cn.mingbai.household.entry.Severity.ERROR)
                .collect(toSet());
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var all = new ArrayList<T>();
            for (var future : threads.invokeAll(java.util.Collections.nCopies(times, work))) {
                all.add(future.get());
            }
            return all;
        }
    }
}
