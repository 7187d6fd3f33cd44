package cn.mingbai.household.entry;

import static cn.mingbai.household.entry.Entries.household;
import static cn.mingbai.household.entry.Entries.person;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.IncomeKind;
import cn.mingbai.household.IncomeNature;
import cn.mingbai.household.PovertyCause;
import cn.mingbai.household.Relation;
import cn.mingbai.household.Sex;
import cn.mingbai.household.entry.HouseholdEntry.Income;
import cn.mingbai.household.entry.HouseholdEntry.Line;
import cn.mingbai.household.entry.HouseholdEntry.Register;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseholdChecksTests {

    private static final LocalDate BORN = LocalDate.of(1970, 5, 6);
    private final HouseholdChecks checks = new HouseholdChecks(Entries.DAY);

    @Test
    void aCoupleFitsTogether() {
        assertThat(checks.checkTogether(List.of(Entries.head(1), wife(2)))).isEmpty();
    }

    @Test
    void aHouseholdHasExactlyOneHead() {
        assertThat(checks.checkTogether(List.of(wife(2))))
                .containsExactly(EntryProblem.of(EntryField.MEMBERS, EntryFault.NO_HEAD));
        assertThat(checks.checkTogether(List.of(Entries.head(1), Entries.head(2))))
                .containsExactly(new EntryProblem(EntryField.RELATION, 1, EntryFault.SEVERAL_HEADS, List.of(1)));
    }

    @Test
    void aHouseholdHasAtMostOneSpouse() {
        assertThat(checks.checkTogether(List.of(Entries.head(1), wife(2), wife(3))))
                .containsExactly(new EntryProblem(EntryField.RELATION, 2, EntryFault.SEVERAL_SPOUSES, List.of(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "MALE, FEMALE, SPOUSE, false",
        "MALE, MALE, SPOUSE, true",
        "FEMALE, MALE, WIFES_FATHER, true",
        "MALE, MALE, WIFES_FATHER, false",
        "MALE, FEMALE, HUSBANDS_MOTHER, true",
        "FEMALE, FEMALE, HUSBANDS_MOTHER, false",
        "MALE, MALE, SIBLING, false",
    })
    void aRelationFitsTheSexOfTheHead(Sex head, Sex member, Relation relation, boolean contradicts) {
        var found = checks.checkTogether(
                List.of(person("周大山", head, BORN, Relation.HEAD, 1), person("李小梅", member, BORN, relation, 2)));

        assertThat(found.stream().map(EntryProblem::fault).toList())
                .isEqualTo(contradicts ? List.of(EntryFault.RELATION_CONTRADICTS_HEAD) : List.of());
    }

    @Test
    void anIdNumberStandsOnceInAHousehold() {
        var twice = List.of(Entries.head(1), person("周小山", Sex.MALE, LocalDate.of(1968, 3, 4), Relation.SON, 1));

        assertThat(checks.checkTogether(twice))
                .containsExactly(
                        new EntryProblem(EntryField.ID_NUMBER, 1, EntryFault.ID_TWICE_IN_HOUSEHOLD, List.of(1)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "13800000000,     -",
                "'138 0000 0000', -",
                "１３８00000000,   -",
                "12800000000,     PHONE_PATTERN",
                "0358-5422222,    PHONE_PATTERN",
                "'',              -"
            })
    void judgesTelephones(String phone, @Nullable String fault) {
        var register = register(Typed.nothing(), Typed.nothing(), phone);

        assertThat(faults(new HouseholdEntry(register, LivingEntry.UNKNOWN, Income.UNKNOWN, List.of(Entries.head(1)))))
                .filteredOn(name -> name.startsWith("PHONE"))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void theStatedSizeIsComparedWithTheMembers() {
        var register = register(Typed.of(4), Typed.nothing(), "");
        var entry = new HouseholdEntry(register, LivingEntry.UNKNOWN, Income.UNKNOWN, List.of(Entries.head(1)));

        assertThat(checks.check(entry))
                .contains(EntryProblem.of(EntryField.STATED_SIZE, EntryFault.SIZE_DIFFERS, 4, 1));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // kind, item, amount, expense, faults
                "WAGE,      务工,     15000,   -,    -",
                "WAGE,      务工,     99,      -,    UNUSUAL_WAGE",
                "WAGE,      务工,     300001,  -,    UNUSUAL_WAGE",
                "WAGE,      务工,     -1,      -,    NEGATIVE",
                "WAGE,      务工,     一万,     -,    NOT_A_NUMBER",
                "WAGE,      务工,     '15,000.50', -, -",
                "WAGE,      务工,     1500.555, -,   TOO_MANY_DECIMALS",
                "WAGE,      务工,     99999999999, -, OUT_OF_RANGE UNUSUAL_WAGE",
                "OPERATING, 种植,     2400,    772,  -",
                "OPERATING, 种植,     2400,    0,    -",
                "OPERATING, 种植,     2400,    -,    OPERATING_INCOME_WITHOUT_EXPENSE",
                "OPERATING, 种植,     0,       -,    -",
                "TRANSFER,  低保金,    199,     -,    UNUSUALLY_SMALL_BENEFIT",
                "TRANSFER,  低保金,    200,     -,    -",
                "TRANSFER,  低保金,    0,       -,    -",
                "TRANSFER,  养老保险金, 87.99,   -,    UNUSUALLY_SMALL_BENEFIT",
                "TRANSFER,  '',       100,     -,    MISSING",
            })
    void judgesIncome(
            IncomeKind kind, String item, @Nullable String amount, @Nullable String expense, @Nullable String faults) {
        var income = new Income(
                List.of(new Line(
                        Typed.of(kind),
                        item,
                        Readings.number(amount == null ? "" : amount),
                        Typed.of(IncomeNature.RECEIVED))),
                Readings.number(expense == null ? "" : expense));

        assertThat(new IncomeChecks()
                        .check(income).stream().map(p -> p.fault().name()).toList())
                .containsExactlyInAnyOrderElementsOf(faults == null ? List.of() : List.of(faults.split(" ")));
    }

    @Test
    void causesAreAtMostTwoBesideTheMainOne() {
        var register = new Register(
                "",
                Typed.nothing(),
                Typed.nothing(),
                Typed.of(HouseholdCategory.SUBSISTENCE_ALLOWANCE),
                Typed.of(PovertyCause.ILLNESS),
                Typed.of(List.of(PovertyCause.ILLNESS, PovertyCause.NO_SKILL, PovertyCause.NO_WATER)),
                Typed.nothing(),
                "",
                "",
                "",
                "");

        assertThat(new RegisterChecks(Entries.DAY)
                        .check(register).stream().map(EntryProblem::fault).toList())
                .containsExactly(EntryFault.TOO_MANY_CAUSES, EntryFault.MAIN_CAUSE_REPEATED);
    }

    @Test
    void everythingCarriesItsPlace() {
        var child = person("周小山", Sex.MALE, LocalDate.of(2005, 3, 4), Relation.SON, 5);

        assertThat(checks.check(household(Entries.head(1), child)))
                .filteredOn(p -> p.fault() == EntryFault.CHILD_WITH_LABOUR)
                .extracting(EntryProblem::line)
                .containsExactly(1);
    }

    private static PersonEntry wife(int running) {
        return person("李小梅", Sex.FEMALE, BORN, Relation.SPOUSE, running);
    }

    private static Register register(Typed<Integer> size, Typed<HouseholdCategory> category, String phone) {
        return new Register(
                "",
                Typed.nothing(),
                Typed.nothing(),
                category,
                Typed.nothing(),
                Typed.nothing(),
                size,
                phone,
                "",
                "",
                "");
    }

    private List<String> faults(HouseholdEntry entry) {
        return checks.check(entry).stream().map(p -> p.fault().name()).toList();
    }
}
