package cn.mingbai.household.register;

import cn.mingbai.household.entry.PersonEntry.Cover;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A member's insurance and allowances; null is unknown. */
@Embeddable
record MemberCover(
        @Nullable Boolean basicMedicalInsurance,
        @Nullable Boolean criticalIllnessInsurance,
        @Nullable Boolean treatmentAssured,
        @Nullable Boolean basicPension,
        @Nullable Boolean subsistenceAllowance,
        @Nullable Boolean specialHardship) {

    static MemberCover of(Cover entered) {
        return new MemberCover(
                entered.basicMedicalInsurance().value(),
                entered.criticalIllnessInsurance().value(),
                entered.treatmentAssured().value(),
                entered.basicPension().value(),
                entered.subsistenceAllowance().value(),
                entered.specialHardship().value());
    }
}
