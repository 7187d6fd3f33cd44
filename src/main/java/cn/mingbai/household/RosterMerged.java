package cn.mingbai.household;

import cn.mingbai.shared.AreaRange;
import cn.mingbai.shared.AuditableEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A roster has been merged into the register: any household in the area may be new or changed. Published in the
 * transaction of the merge.
 *
 * @param importId the import
 * @param range the area of the officer who sent it
 * @param year the accounting year of its incomes
 */
public record RosterMerged(UUID importId, AreaRange range, int year) implements AuditableEvent {

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
        return range.lo();
    }

    @Override
    public @Nullable String reason() {
        return null;
    }
}
