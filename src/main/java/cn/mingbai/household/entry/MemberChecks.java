package cn.mingbai.household.entry;

import static cn.mingbai.household.entry.EntryFault.*;
import static cn.mingbai.household.entry.EntryField.*;

import cn.mingbai.household.Health;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges one person by himself (domain.md §7.1, rules 1 to 13). What needs the others of his household is in
 * {@link HouseholdChecks}, what needs the register is in the use cases. Pure.
 *
 * <p>Age is the calendar year of the check less the year of birth: school years and registers go by years.
 */
public final class MemberChecks {

    private final LocalDate on;
    private final IdentityChecks identity;

    /** @param on the day by which ages are reckoned: today, or the day of the roster */
    public MemberChecks(LocalDate on) {
        this.on = on;
        this.identity = new IdentityChecks(on);
    }

    /** Everything that can be said of one person, errors and hints mixed, in the order of the form. */
    public List<EntryProblem> check(PersonEntry person) {
        var found = new ArrayList<EntryProblem>();
        identity.check(person.identity(), found);
        var faults = new Faults(found);
        readable(person, faults);
        var age = age(person.identity());
        LearningChecks.check(person, age, faults);
        AbilityChecks.check(person, age, faults);
        cover(person, age, faults);
        return List.copyOf(found);
    }

    /** A person's birth date: from the document where it is good, else as typed. */
    public static @Nullable LocalDate birthDate(PersonEntry.Identity person) {
        return !IdDocument.isMissing(person) && IdDocument.read(person) instanceof IdDocument.Read.Good(var document)
                ? document.number().birthDate()
                : person.birthDate().value();
    }

    private @Nullable Integer age(PersonEntry.Identity person) {
        var born = birthDate(person);
        return born == null ? null : on.getYear() - born.getYear();
    }

    private static void readable(PersonEntry person, Faults faults) {
        var learning = person.learning();
        faults.choice(EDUCATION, learning.education(), false);
        faults.choice(SCHOOL_STAGE, learning.stage(), false);
        faults.choice(SCHOOLING_STATE, learning.state(), false);
        faults.choice(DROPOUT_REASON, learning.reason(), false);
        var ability = person.ability();
        faults.choice(HEALTH, ability.health(), false);
        faults.choice(LABOUR, ability.labour(), false);
        faults.choice(WORK_AREA, ability.workArea(), false);
        faults.number(WORK_MONTHS, ability.workMonths(), BigDecimal.valueOf(12), 1);
        var cover = person.cover();
        faults.choice(BASIC_MEDICAL_INSURANCE, cover.basicMedicalInsurance(), false);
        faults.choice(CRITICAL_ILLNESS_INSURANCE, cover.criticalIllnessInsurance(), false);
        faults.choice(TREATMENT_ASSURED, cover.treatmentAssured(), false);
        faults.choice(BASIC_PENSION, cover.basicPension(), false);
        faults.choice(SUBSISTENCE_ALLOWANCE, cover.subsistenceAllowance(), false);
        faults.choice(SPECIAL_HARDSHIP, cover.specialHardship(), false);
    }

    private static void cover(PersonEntry person, @Nullable Integer age, Faults faults) {
        var cover = person.cover();
        if (cover.basicMedicalInsurance().is(false)) {
            faults.add(BASIC_MEDICAL_INSURANCE, NO_MEDICAL_INSURANCE);
            if (cover.criticalIllnessInsurance().is(true)) {
                faults.add(CRITICAL_ILLNESS_INSURANCE, CRITICAL_INSURANCE_WITHOUT_BASIC);
            }
        }
        if (cover.specialHardship().is(true)) {
            if (cover.subsistenceAllowance().is(true)) {
                faults.add(SPECIAL_HARDSHIP, BOTH_ALLOWANCES);
            }
            if (age != null && age >= 18 && age < 60 && isHealthy(person) && !isStudent(person)) {
                faults.add(SPECIAL_HARDSHIP, SPECIAL_HARDSHIP_BUT_HEALTHY, age);
            }
        }
    }

    static boolean isHealthy(PersonEntry person) {
        return person.ability().health().is(Set.of(Health.HEALTHY));
    }

    static boolean isStudent(PersonEntry person) {
        var stage = person.learning().stage().value();
        return stage != null && stage.isSchool();
    }
}
