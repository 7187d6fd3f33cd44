package cn.mingbai.household.standing;

import static cn.mingbai.household.RegistrationStatus.CANCELLED;
import static cn.mingbai.household.RegistrationStatus.CLEARED;
import static cn.mingbai.household.RegistrationStatus.EXITED;
import static cn.mingbai.household.RegistrationStatus.NONE;

import cn.mingbai.household.RegistrationStatus;
import java.util.EnumSet;
import java.util.Set;

/** As what a household enters the register (纳入类型): the movement table counts each apart (domain.md §3.7, §0.3). */
public enum EntryKind {
    /** Newly identified (新识别). */
    NEW(RegistrationStatus.REGISTERED, EnumSet.of(NONE, CLEARED, CANCELLED)),
    /** It had been missed before (漏评). */
    MISSED(RegistrationStatus.REGISTERED, EnumSet.of(NONE, CLEARED, CANCELLED)),
    /** Had left poverty and is poor again (返贫). */
    RETURNED(RegistrationStatus.RETURNED, EnumSet.of(EXITED)),
    /** Should never have exited (错退): it is as if it had stayed, from the day it was first identified. */
    WRONGLY_EXITED(RegistrationStatus.REGISTERED, EnumSet.of(EXITED));

    private final RegistrationStatus to;
    private final Set<RegistrationStatus> from;

    EntryKind(RegistrationStatus to, EnumSet<RegistrationStatus> from) {
        this.to = to;
        this.from = from;
    }

    /** Whether a household with this status may enter as such. */
    public boolean isFor(RegistrationStatus status) {
        return from.contains(status);
    }

    /** What a household with this status enters as where nothing else is said: RETURNED after an exit, NEW otherwise. */
    public static EntryKind usualFor(RegistrationStatus status) {
        return status == EXITED ? RETURNED : NEW;
    }

    RegistrationStatus to() {
        return to;
    }

    /** What the movement ledger calls it. */
    String movement() {
        return this == WRONGLY_EXITED ? "WRONGLY_EXITED_BACK" : name();
    }
}
