package cn.mingbai.household.entry;

import static cn.mingbai.household.entry.EntryFault.*;
import static cn.mingbai.household.entry.EntryField.*;

import cn.mingbai.household.Health;
import cn.mingbai.household.LabourAbility;
import cn.mingbai.household.code.IdKind;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules 4 and 9 to 11: health, labour and work away from the farm. */
final class AbilityChecks {

    private static final Set<LabourAbility> FULL = EnumSet.of(LabourAbility.ORDINARY, LabourAbility.SKILLED);
    private static final Set<LabourAbility> WITHOUT = EnumSet.of(LabourAbility.LOST, LabourAbility.NONE);

    private AbilityChecks() {}

    static void check(PersonEntry person, @Nullable Integer age, Faults faults) {
        var ability = person.ability();
        var health = ability.health().value();
        if (health != null && health.contains(Health.HEALTHY) && health.size() > 1) {
            faults.add(HEALTH, HEALTHY_AND_ILL);
        }
        disability(person, faults);
        var labour = ability.labour().value();
        var student = MemberChecks.isStudent(person);
        var works = ability.workArea().value() != null || isPositive(ability.workMonths());
        if (labour != null && age != null) {
            labourByAge(person, age, faults);
        }
        if (student && labour != null && labour != LabourAbility.NONE && (age == null || age >= 16)) {
            faults.add(LABOUR, STUDENT_WITH_LABOUR);
        }
        if (works && labour != null && WITHOUT.contains(labour)) {
            faults.add(WORK_AREA, WORKS_WITHOUT_LABOUR);
        }
        if (works && student) {
            faults.add(WORK_AREA, STUDENT_WORKS);
        }
        if (ability.workArea().value() != null && ability.workMonths().isEmpty()) {
            faults.add(WORK_MONTHS, WORK_AREA_WITHOUT_MONTHS);
        }
        if (isPositive(ability.workMonths()) && ability.workArea().isEmpty()) {
            faults.add(WORK_AREA, WORK_MONTHS_WITHOUT_AREA);
        }
    }

    private static void labourByAge(PersonEntry person, int age, Faults faults) {
        var labour = person.ability().labour().value();
        if (labour == null) {
            return;
        }
        if (age < 16 && labour != LabourAbility.NONE) {
            faults.add(LABOUR, CHILD_WITH_LABOUR, age);
        } else if (age >= 16
                && age < 60
                && MemberChecks.isHealthy(person)
                && !MemberChecks.isStudent(person)
                && WITHOUT.contains(labour)) {
            faults.add(LABOUR, HEALTHY_WITHOUT_LABOUR, age);
        } else if (age >= 60 && FULL.contains(labour)) {
            faults.add(LABOUR, OLD_WITH_FULL_LABOUR, age);
        }
    }

    private static void disability(PersonEntry person, Faults faults) {
        var health = person.ability().health().value();
        var certificate = person.identity().idKind().is(IdKind.DISABILITY_CERTIFICATE);
        if (health != null && health.contains(Health.DISABLED) && !certificate) {
            faults.add(HEALTH, DISABLED_WITHOUT_CERTIFICATE);
        }
        if (health != null && !health.contains(Health.DISABLED) && certificate) {
            faults.add(HEALTH, CERTIFICATE_WITHOUT_DISABILITY);
        }
        if (certificate
                && person.ability().labour().is(LabourAbility.ORDINARY)
                && IdDocument.read(person.identity()) instanceof IdDocument.Read.Good(var document)
                && document.isSevereLimbDisability()) {
            faults.add(LABOUR, SEVERE_DISABILITY_WITH_FULL_LABOUR);
        }
    }

    private static boolean isPositive(Typed<BigDecimal> typed) {
        var value = typed.value();
        return value != null && value.signum() > 0;
    }
}
