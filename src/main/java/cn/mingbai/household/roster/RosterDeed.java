package cn.mingbai.household.roster;

import cn.mingbai.shared.AuditableEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something an officer did with a roster, for the audit trail: the file by its number, nothing of what is in it. */
record RosterDeed(String action, UUID importId, long place) implements AuditableEvent {

    static RosterDeed of(String action, RosterImport roster) {
        return new RosterDeed(action, roster.id(), roster.area().lo());
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
