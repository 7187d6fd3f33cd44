package cn.mingbai.household.entry;

import static cn.mingbai.household.entry.EntryFault.*;
import static cn.mingbai.household.entry.EntryField.*;

import cn.mingbai.household.SchoolingReason;
import cn.mingbai.household.SchoolingState;
import cn.mingbai.household.code.EducationLevel;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules 6 to 8: education, school and age. */
final class LearningChecks {

    private static final Set<SchoolingState> ACCOUNTED_FOR =
            EnumSet.of(SchoolingState.IN_SCHOOL, SchoolingState.HOME_TEACHING, SchoolingState.FINISHED);

    private LearningChecks() {}

    static void check(PersonEntry person, @Nullable Integer age, Faults faults) {
        var learning = person.learning();
        var stage = learning.stage().value();
        if (learning.education().value() != null && stage != null) {
            faults.add(EDUCATION, EDUCATION_AND_STAGE);
        } else if (learning.education().isEmpty() && learning.stage().isEmpty()) {
            faults.add(EDUCATION, NEITHER_EDUCATION_NOR_STAGE);
        }
        if (age != null) {
            ageAndSchool(learning, age, faults);
        }
        if (learning.reason().value() != null && stage != null && stage.isSchool()) {
            faults.add(DROPOUT_REASON, REASON_BUT_AT_SCHOOL);
        }
        if (learning.reason().is(SchoolingReason.ILLNESS) && MemberChecks.isHealthy(person)) {
            faults.add(DROPOUT_REASON, ILL_BUT_HEALTHY);
        }
    }

    private static void ageAndSchool(PersonEntry.Learning learning, int age, Faults faults) {
        var stage = learning.stage().value();
        if (stage != null && !stage.suits(age)) {
            faults.add(SCHOOL_STAGE, stage.isSchool() ? AGE_AND_STAGE : STILL_PRESCHOOL, age);
        }
        var state = learning.state().value();
        var atSchool = stage != null || (state != null && ACCOUNTED_FOR.contains(state));
        if (age >= 7 && age < 16 && !atSchool && learning.reason().isEmpty()) {
            faults.add(DROPOUT_REASON, NOT_AT_SCHOOL_WITHOUT_REASON, age);
        }
        if (age >= 16
                && age <= 22
                && (learning.education().is(EducationLevel.PRIMARY)
                        || learning.education().is(EducationLevel.ILLITERATE))) {
            faults.add(EDUCATION, YOUNG_WITH_PRIMARY_ONLY, age);
        }
    }
}
