package cn.mingbai.criteria.edition;

import cn.mingbai.shared.AreaRange;
import cn.mingbai.shared.AuditableEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new version of a standard was adopted: what was concluded in that place and year is to be concluded again from that day. */
public record StandardAdopted(long id, AreaRange place, int year, LocalDate effectiveFrom, String note)
        implements AuditableEvent {

    @Override
    public String action() {
        return "standard.adopted";
    }

    @Override
    public String subject() {
        return Long.toString(id);
    }

    @Override
    public Long area() {
        return place.lo();
    }

    @Override
    public @Nullable String reason() {
        return note;
    }
}
