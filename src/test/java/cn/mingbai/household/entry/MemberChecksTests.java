package cn.mingbai.household.entry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.household.Health;
import cn.mingbai.household.LabourAbility;
import cn.mingbai.household.Relation;
import cn.mingbai.household.SchoolingReason;
import cn.mingbai.household.Sex;
import cn.mingbai.household.code.EducationLevel;
import cn.mingbai.household.code.IdKind;
import cn.mingbai.household.code.SchoolStage;
import cn.mingbai.household.code.WorkArea;
import cn.mingbai.household.entry.PersonEntry.Ability;
import cn.mingbai.household.entry.PersonEntry.Cover;
import cn.mingbai.household.entry.PersonEntry.Identity;
import cn.mingbai.household.entry.PersonEntry.Learning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberChecksTests {

    private static final LocalDate BORN = LocalDate.of(1968, 3, 4);
    private final MemberChecks checks = new MemberChecks(Entries.DAY);

    @Test
    void anOrdinaryPersonIsWithoutFault() {
        assertThat(checks.check(Entries.head(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // sex, birth date, kind, number, relation, faults
                "MALE,   1968-03-04, RESIDENT_ID, good,               HEAD,   -",
                "-,      -,          RESIDENT_ID, good,               HEAD,   -",
                "FEMALE, 1968-03-04, RESIDENT_ID, good,               HEAD,   SEX_CONTRADICTS_ID",
                "MALE,   1968-03-05, RESIDENT_ID, good,               HEAD,   BIRTH_DATE_CONTRADICTS_ID",
                "MALE,   1968-03-04, RESIDENT_ID, good,               MOTHER, RELATION_CONTRADICTS_SEX",
                "-,      -,          RESIDENT_ID, good,               WIFES_MOTHER, RELATION_CONTRADICTS_SEX",
                "MALE,   1968-03-04, RESIDENT_ID, good,               -,      MISSING",
                "MALE,   1968-03-04, NONE,        good,               HEAD,   ID_WITHOUT_KIND",
                "MALE,   1968-03-04, NONE,        '',                 HEAD,   NO_DOCUMENT",
                "MALE,   1968-03-04, -,           ' / ',              HEAD,   NO_DOCUMENT",
                "-,      1968-03-04, NONE,        '',                 HEAD,   NO_DOCUMENT MISSING",
                "MALE,   2018-10-13, NONE,        '',                 HEAD,   NO_DOCUMENT BIRTH_DATE_IN_FUTURE CHILD_WITH_LABOUR",
                "MALE,   1968-03-04, RESIDENT_ID, '',                 HEAD,   MISSING",
                "MALE,   1968-03-04, RESIDENT_ID, 110105194912310021, HEAD,   ID_WRONG_CHECK_CHARACTER",
                "MALE,   1968-03-04, RESIDENT_ID, 130503670401001,    HEAD,   ID_OLD_FIFTEEN_DIGITS",
                "MALE,   1968-03-04, RESIDENT_ID, 141130196909169000, HEAD,   ID_DIGITS_LOST",
                "MALE,   1968-03-04, RESIDENT_ID, 1.41130196909E+17,  HEAD,   ID_DIGITS_LOST",
                "MALE,   1968-03-04, RESIDENT_ID, good43,             HEAD,   ID_WRONG_LENGTH",
                "MALE,   1968-03-04, DISABILITY_CERTIFICATE, good89,  HEAD,   ID_DISABILITY_DIGITS CERTIFICATE_WITHOUT_DISABILITY",
                "MALE,   1968-03-04, DISABILITY_CERTIFICATE, good43,  HEAD,   CERTIFICATE_WITHOUT_DISABILITY",
            })
    void judgesTheDocument(
            @Nullable Sex sex,
            @Nullable LocalDate born,
            @Nullable IdKind kind,
            String number,
            @Nullable Relation relation,
            @Nullable String faults) {
        var identity = new Identity(
                "周大山",
                Typed.ofNullable(sex),
                Typed.ofNullable(born),
                Typed.ofNullable(kind),
                number.replace("good", Entries.idNumber(BORN, Sex.MALE, 7)),
                Typed.ofNullable(relation),
                "",
                Typed.nothing());

        assertThat(faults(new PersonEntry(identity, head().learning(), head().ability(), head().cover())))
                .containsExactlyInAnyOrderElementsOf(names(faults));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // born in, education, stage, reason, faults (the check is in 2018)
                "1968, JUNIOR,     -,             -,       -",
                "1968, JUNIOR,     PRIMARY,       -,       EDUCATION_AND_STAGE AGE_AND_STAGE STUDENT_WITH_LABOUR",
                "1968, -,          -,             -,       NEITHER_EDUCATION_NOR_STAGE",
                "2004, -,          PRIMARY,       -,       -",
                "2003, -,          PRIMARY,       -,       AGE_AND_STAGE",
                "2012, -,          PRIMARY,       -,       -",
                "2013, -,          PRIMARY,       -,       AGE_AND_STAGE",
                "2012, -,          KINDERGARTEN,  -,       -",
                "2011, -,          PRESCHOOL_AGE, -,       STILL_PRESCHOOL",
                "2006, PRIMARY,    -,             -,       NOT_AT_SCHOOL_WITHOUT_REASON",
                "2006, PRIMARY,    -,             POVERTY, -",
                "2006, PRIMARY,    -,             ILLNESS, ILL_BUT_HEALTHY",
                "2006, -,          GRADE_7,       WEARINESS, REASON_BUT_AT_SCHOOL",
                "2000, PRIMARY,    -,             -,       YOUNG_WITH_PRIMARY_ONLY",
                "1995, PRIMARY,    -,             -,       -",
            })
    void judgesSchooling(
            int year,
            @Nullable EducationLevel education,
            @Nullable SchoolStage stage,
            @Nullable SchoolingReason reason,
            @Nullable String faults) {
        var born = LocalDate.of(year, 3, 4);
        var learning = new Learning(
                Typed.ofNullable(education), Typed.ofNullable(stage), Typed.nothing(), Typed.ofNullable(reason));
        var labour = year > 2002 ? LabourAbility.NONE : LabourAbility.ORDINARY;
        var ability = new Ability(head().ability().health(), Typed.of(labour), Typed.nothing(), Typed.nothing());
        var person = Entries.person("周小山", Sex.MALE, born, Relation.SON, 3);

        assertThat(faults(new PersonEntry(person.identity(), learning, ability, person.cover())))
                .containsExactlyInAnyOrderElementsOf(names(faults));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // born in, health, labour, area, months, faults
                "1968, HEALTHY,                ORDINARY, COUNTY, 10, -",
                "1968, HEALTHY,                ORDINARY, COUNTY, -,  WORK_AREA_WITHOUT_MONTHS",
                "1968, HEALTHY,                ORDINARY, -,      3,  WORK_MONTHS_WITHOUT_AREA",
                "1968, HEALTHY,                ORDINARY, COUNTY, 13, OUT_OF_RANGE",
                "1968, HEALTHY,                ORDINARY, COUNTY, -1, NEGATIVE",
                "1968, HEALTHY,                NONE,     -,      -,  HEALTHY_WITHOUT_LABOUR",
                "1958, HEALTHY,                NONE,     -,      -,  -",
                "1958, HEALTHY,                SKILLED,  -,      -,  OLD_WITH_FULL_LABOUR",
                "1968, HEALTHY DISABLED,       WEAK,     -,      -,  HEALTHY_AND_ILL DISABLED_WITHOUT_CERTIFICATE",
                "1968, CHRONIC_ILLNESS,        LOST,     COUNTY, 2,  WORKS_WITHOUT_LABOUR",
                "2002, HEALTHY,                ORDINARY, -,      -,  -",
                "2003, HEALTHY,                WEAK,     -,      -,  CHILD_WITH_LABOUR NOT_AT_SCHOOL_WITHOUT_REASON",
                "1968, -,                      -,        -,      -,  -",
            })
    void judgesHealthAndLabour(
            int year,
            @Nullable String health,
            @Nullable LabourAbility labour,
            @Nullable WorkArea area,
            @Nullable BigDecimal months,
            @Nullable String faults) {
        var conditions = health == null
                ? null
                : Arrays.stream(health.split(" ")).map(Health::valueOf).collect(Collectors.toSet());
        var ability = new Ability(
                Typed.ofNullable(conditions),
                Typed.ofNullable(labour),
                Typed.ofNullable(area),
                Typed.ofNullable(months));
        var person = Entries.person("周小山", Sex.MALE, LocalDate.of(year, 3, 4), Relation.SON, 3);

        assertThat(faults(new PersonEntry(person.identity(), person.learning(), ability, person.cover())))
                .containsExactlyInAnyOrderElementsOf(names(faults));
    }

    @ParameterizedTest
    @CsvSource({"41, true", "42, true", "43, false", "12, false", "42B1, true"})
    void aSevereLimbDisabilityLeavesNoFullLabour(String suffix, boolean doubtful) {
        var identity = head().identity();
        var certified = new Identity(
                identity.name(),
                identity.sex(),
                identity.birthDate(),
                Typed.of(IdKind.DISABILITY_CERTIFICATE),
                identity.idNumber() + suffix,
                identity.relation(),
                "",
                Typed.nothing());
        var ability = new Ability(
                Typed.of(java.util.Set.of(Health.DISABLED)),
                Typed.of(LabourAbility.ORDINARY),
                Typed.nothing(),
                Typed.nothing());

        assertThat(faults(new PersonEntry(certified, head().learning(), ability, head().cover()))
                        .contains("SEVERE_DISABILITY_WITH_FULL_LABOUR"))
                .isEqualTo(doubtful);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "true,  true,  false, false, -",
                "false, false, false, false, NO_MEDICAL_INSURANCE",
                "false, true,  false, false, NO_MEDICAL_INSURANCE CRITICAL_INSURANCE_WITHOUT_BASIC",
                "true,  true,  true,  true,  BOTH_ALLOWANCES SPECIAL_HARDSHIP_BUT_HEALTHY",
            })
    void judgesCover(boolean basic, boolean critical, boolean allowance, boolean hardship, @Nullable String faults) {
        var cover = new Cover(
                Typed.of(basic),
                Typed.of(critical),
                Typed.nothing(),
                Typed.nothing(),
                Typed.of(allowance),
                Typed.of(hardship));

        assertThat(faults(new PersonEntry(head().identity(), head().learning(), head().ability(), cover)))
                .containsExactlyInAnyOrderElementsOf(names(faults));
    }

    @Test
    void textThatCannotBeReadIsNamed() {
        var ability =
                new Ability(Typed.unreadable("很好"), Typed.unreadable("能干"), Typed.nothing(), Readings.number("十个月"));
        var person = new PersonEntry(head().identity(), head().learning(), ability, head().cover());

        assertThat(checks.check(person))
                .containsExactly(
                        EntryProblem.of(EntryField.HEALTH, EntryFault.NOT_IN_LIST, "很好"),
                        EntryProblem.of(EntryField.LABOUR, EntryFault.NOT_IN_LIST, "能干"),
                        EntryProblem.of(EntryField.WORK_MONTHS, EntryFault.NOT_A_NUMBER, "十个月"));
    }

    private static PersonEntry head() {
        return Entries.head(7);
    }

    private List<String> faults(PersonEntry person) {
        return checks.check(person).stream().map(p -> p.fault().name()).toList();
    }

    private static List<String> names(@Nullable String faults) {
        return faults == null ? List.of() : List.of(faults.split(" "));
    }
}
