package cn.mingbai.criteria.decision;

import cn.mingbai.shared.AuditableEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes down that a list is taken away, before the first row leaves. */
@Service
@Transactional
@PreAuthorize("hasAuthority('HOUSEHOLD_EXPORT')")
public class DecisionExport {

    private final Decisions decisions;
    private final ApplicationEventPublisher events;

    DecisionExport(Decisions decisions, ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.events = events;
    }

    /** Somebody took a list of households away; the subject says what and how many. */
    record HouseholdsExported(String subject, Long area) implements AuditableEvent {

        @Override
        public String action() {
            return "household.exported";
        }

        @Override
        public @Nullable String reason() {
            return null;
        }
    }

    /** Returns how many households the list holds. */
    public long begin(DecisionFilter filter) {
        var count = decisions.count(filter);
        var what = "decisions %s %d %s %s · %d"
                .formatted(
                        filter.place().code(),
                        filter.year(),
                        filter.decision() == null ? "*" : filter.decision(),
                        filter.reason() == null ? "*" : filter.reason(),
                        count);
        events.publishEvent(new HouseholdsExported(what, filter.place().area()));
        return count;
    }
}
