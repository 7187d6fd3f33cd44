package cn.mingbai.criteria.edition;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.criteria.edition.AdoptionOutcome.Reason;
import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.ChangedMeanwhileException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a new version of a standard in force (标准修订). What was adopted before stays as it is, and stays readable. */
@Service
@Transactional
@PreAuthorize("hasAuthority('STANDARD_ADOPT')")
public class StandardAdoption {

    private static final String PRODUCT = "mingbai";

    private final StandardTable table;
    private final Standards standards;
    private final Regions regions;
    private final CurrentOfficer officer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StandardAdoption(
            StandardTable table,
            Standards standards,
            Regions regions,
            CurrentOfficer officer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.standards = standards;
        this.regions = regions;
        this.officer = officer;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adopts what was typed, as the next version of its place and year; a place or year without one begins at version 1.
     *
     * <p>Refused with {@link ChangedMeanwhileException} when somebody adopted a version since the form was opened; of two
     * who adopt in the same moment the unique index lets one through, and the other is told the same.
     */
    public AdoptionOutcome adopt(StandardDraft draft) {
        var base = standards.edition(draft.base());
        var reading = new DraftReading(draft, base);
        var place = place(draft);
        if (place.isEmpty()) {
            reading.refuse("region", Reason.NO_SUCH_PLACE);
        }
        var year = reading.year();
        var from = reading.effectiveFrom(LocalDate.now(clock));
        var note = reading.note();
        var parameters = reading.parameters();
        if (year != null && place.isPresent()) {
            checkLatest(base, place.get(), year, reading);
            if (reading.faults().isEmpty() && isOf(base, place.get(), year) && parameters.equals(base.parameters())) {
                reading.refuse("rows", Reason.NOTHING_CHANGED);
            }
        }
        if (!reading.faults().isEmpty()) {
            return new AdoptionOutcome.Refused(reading.faults());
        }
        var area = place.orElseThrow();
        var judged = Objects.requireNonNull(year);
        var begins = Objects.requireNonNull(from);
        var version = isOf(base, area, judged) ? base.standard().version() + 1 : 1;
        new ParameterReading(parameters).standard(area.code(), judged, version, begins);
        var id = table.insert(new NewEdition(
                area.area(),
                judged,
                version,
                begins,
                parameters,
                officer.require().username(),
                note));
        events.publishEvent(new StandardAdopted(id, area.range(), judged, begins, note));
        return new AdoptionOutcome.Adopted(id);
    }

    private Optional<Place> place(StandardDraft draft) {
        return regions.byCode(draft.region().strip())
                .filter(found -> officer.require().place().range().contains(found.range()));
    }

    private void checkLatest(StandardEdition base, Place place, int year, DraftReading reading) {
        var latest = table.latest(place.area(), year);
        if (latest.isEmpty() || latest.get().id() == base.id()) {
            return;
        }
        if (isOf(base, place, year)) {
            var by = latest.get().adoptedBy();
            throw new ChangedMeanwhileException(
                    by == null ? PRODUCT : by, latest.get().adoptedAt());
        }
        reading.refuse("year", Reason.HAS_VERSIONS);
    }

    private static boolean isOf(StandardEdition base, Place place, int year) {
        return base.place().equals(place.range()) && base.standard().year() == year;
    }
}
