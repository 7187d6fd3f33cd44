package cn.mingbai.criteria.web;

import cn.mingbai.household.Health;
import cn.mingbai.household.HouseholdFacts.Member;
import cn.mingbai.household.HouseholdFacts.Schooling;
import cn.mingbai.household.LabourAbility;
import cn.mingbai.household.Relation;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One person as stated; the name, if given, is for the explanations only. */
record StatedMember(
        @Size(max = 60) @Nullable String name,
        @Nullable Relation relation,
        @Nullable LocalDate birthDate,
        @Nullable Schooling schooling,
        @Nullable Set<Health> health,
        @Nullable LabourAbility labour,
        @Nullable Boolean basicMedicalInsurance,
        @Nullable Boolean criticalIllnessInsurance,
        @Nullable Boolean treatmentAssured) {

    /** Null is a person of whom nothing is known. */
    static Member fact(@Nullable StatedMember stated) {
        return stated == null
                ? new Member(null, null, null, null, null, null, null, null, null)
                : new Member(
                        stated.name,
                        stated.relation,
                        stated.birthDate,
                        stated.schooling,
                        stated.health,
                        stated.labour,
                        stated.basicMedicalInsurance,
                        stated.criticalIllnessInsurance,
                        stated.treatmentAssured);
    }
}
