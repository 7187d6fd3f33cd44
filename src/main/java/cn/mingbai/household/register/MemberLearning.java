package cn.mingbai.household.register;

import cn.mingbai.household.SchoolingReason;
import cn.mingbai.household.SchoolingState;
import cn.mingbai.household.code.EducationLevel;
import cn.mingbai.household.code.SchoolStage;
import cn.mingbai.household.entry.PersonEntry.Learning;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What a member has learnt or learns. */
@Embeddable
record MemberLearning(
        @Enumerated(EnumType.STRING) @Nullable EducationLevel education,
        @Enumerated(EnumType.STRING) @Nullable SchoolStage schoolStage,
        @Enumerated(EnumType.STRING) @Nullable SchoolingState schoolingState,
        @Enumerated(EnumType.STRING) @Nullable SchoolingReason dropoutReason) {

    static MemberLearning of(Learning entered) {
        var state = entered.state().value();
        return new MemberLearning(
                entered.education().value(),
                entered.stage().value(),
                state == SchoolingState.UNKNOWN ? null : state,
                entered.reason().value());
    }
}
