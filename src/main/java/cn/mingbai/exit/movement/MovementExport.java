package cn.mingbai.exit.movement;

import cn.mingbai.shared.AuditableEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes down that a table or list is taken away, before the first row leaves. */
@Service
@Transactional
public class MovementExport {

    private final ApplicationEventPublisher events;

    MovementExport(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Somebody took figures or households away; the subject says of where and when. */
    record MovementsExported(String action, String subject, Long area) implements AuditableEvent {

        @Override
        public @Nullable String reason() {
            return null;
        }
    }

    /** The table itself: figures of places, nobody's data. */
    @PreAuthorize("hasAuthority('MOVEMENT_READ')")
    public void begin(MovementSheet sheet) {
        var period = sheet.period();
        events.publishEvent(new MovementsExported(
                "movement.exported",
                "movements %s %s %s".formatted(sheet.place().code(), period.from(), period.to()),
                sheet.place().area()));
    }

    /** The households behind a figure. */
    @PreAuthorize("hasAuthority('HOUSEHOLD_EXPORT')")
    public void begin(MovementQuery query) {
        var period = query.period();
        events.publishEvent(new MovementsExported(
                "movement.listed",
                "movements %s %s %s %s".formatted(query.place().code(), period.from(), period.to(), query.column()),
                query.place().area()));
    }
}
