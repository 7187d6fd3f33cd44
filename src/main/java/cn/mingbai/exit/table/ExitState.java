package cn.mingbai.exit.table;

import cn.mingbai.procedure.CaseState;
import org.jspecify.annotations.Nullable;

/** Where a household stands on its way out of the register, in the order of the way (domain.md §3.3). */
public enum ExitState implements CaseState {
    /** Marked for exit this year (预脱贫). */
    PLANNED,
    VERIFIED,
    APPRAISED,
    COMMITTEES_CONFIRMED,
    /** The head signed that the household is out of poverty. */
    ACCEPTED,
    /** He did not, and his words are on record: the township looks into it, nobody signs in his place. */
    REFUSED_BY_HEAD,
    VILLAGE_NOTICE,
    /** An objection in the village's notice period: the township investigates. */
    OBJECTED_IN_VILLAGE,
    TOWNSHIP_REVIEWED,
    TOWNSHIP_ANNOUNCED,
    /** An objection against the township's announcement: the township investigates. */
    OBJECTED_IN_TOWNSHIP,
    /** The county checked a drawn sample; only where the township approves. */
    COUNTY_SUPERVISED,
    /** Only where the county approves. */
    COUNTY_DECIDED,
    /** Only where the county approves. */
    COUNTY_ANNOUNCED,
    /** An objection against the county's announcement: the county investigates. */
    OBJECTED_IN_COUNTY,
    /** Out of poverty; its policies go on. */
    EXITED,
    /** It stays on the register. */
    REJECTED,
    /** The mark was taken away again. */
    WITHDRAWN;

    @Override
    public boolean isFinal() {
        return this == EXITED || this == REJECTED || this == WITHDRAWN;
    }

    /** What the head has said where a case stands here; null where he was not asked, or what he said counts no longer. */
    public @Nullable Boolean headAgrees() {
        return switch (this) {
            case PLANNED, VERIFIED, APPRAISED, COMMITTEES_CONFIRMED, REJECTED, WITHDRAWN -> null;
            case REFUSED_BY_HEAD -> false;
            case ACCEPTED,
                    VILLAGE_NOTICE,
                    OBJECTED_IN_VILLAGE,
                    TOWNSHIP_REVIEWED,
                    TOWNSHIP_ANNOUNCED,
                    OBJECTED_IN_TOWNSHIP,
                    COUNTY_SUPERVISED,
                    COUNTY_DECIDED,
                    COUNTY_ANNOUNCED,
                    OBJECTED_IN_COUNTY,
                    EXITED -> true;
        };
    }

    /** Whether an objection has to be answered before anything goes on. */
    public boolean isObjected() {
        return this == OBJECTED_IN_VILLAGE || this == OBJECTED_IN_TOWNSHIP || this == OBJECTED_IN_COUNTY;
    }
}
