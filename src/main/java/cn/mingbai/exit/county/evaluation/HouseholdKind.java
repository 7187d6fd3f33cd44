package cn.mingbai.exit.county.evaluation;

import cn.mingbai.household.RegistrationStatus;
import java.util.Optional;
import java.util.Set;

/** The kinds of households that are drawn from separately, and those that were met only (domain.md §3.6). */
public enum HouseholdKind {
    /** Has exited: was it right? (错退) */
    EXITED(Set.of(RegistrationStatus.EXITED)),
    /** Is on the register; only asked whether it approves. */
    REMAINING(Set.of(RegistrationStatus.REGISTERED, RegistrationStatus.RETURNED)),
    /** Is known and not registered: should it be? (漏评) */
    OTHER(Set.of(RegistrationStatus.NONE, RegistrationStatus.CLEARED)),
    /** Was met in the village and stands in no register: should it? Not drawn, so not part of the survey. */
    FOUND(Set.of());

    private final Set<RegistrationStatus> statuses;

    HouseholdKind(Set<RegistrationStatus> statuses) {
        this.statuses = statuses;
    }

    /** The kind of a household that stands so with the register; a dissolved one is none. */
    public static Optional<HouseholdKind> of(RegistrationStatus status) {
        for (var kind : values()) {
            if (kind.statuses.contains(status)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether something may be found wrong with it: a wrong exit, or that it was missed. */
    public boolean isJudged() {
        return this != REMAINING;
    }

    /** Whether its head is asked if he approves. */
    public boolean isSurveyed() {
        return this != FOUND;
    }
}
