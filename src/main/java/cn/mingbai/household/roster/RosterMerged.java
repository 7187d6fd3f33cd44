package cn.mingbai.household.roster;

import cn.mingbai.shared.AuditableEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A roster went into the register; for the audit trail. */
record RosterMerged(UUID importId, long place) implements AuditableEvent {

    @Override
    public String action() {
        return "roster.merged";
    }

    @Override
    public String subject() {
        return importId.toString();
    }

    @Override
    public Long area() {
        return place;
    }

    @Override
    public @Nullable String reason() {
        return null;
    }
}
