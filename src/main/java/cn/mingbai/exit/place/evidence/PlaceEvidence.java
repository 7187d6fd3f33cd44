package cn.mingbai.exit.place.evidence;

import cn.mingbai.exit.place.evidence.PlaceShelf.Spot;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.evidence.EvidenceOutcome;
import cn.mingbai.region.Place;
import cn.mingbai.shared.AuditableEvent;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts scans on the shelf for a case or an indicator, and shows them; whoever looks leaves a trace. */
@Service
@Transactional
public class PlaceEvidence {

    private final PlaceShelf shelf;
    private final ApplicationEventPublisher events;

    PlaceEvidence(PlaceShelf shelf, ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.events = events;
    }

    /** A scan in the clear. */
    public record Opened(PlaceScan scan, byte[] content) {}

    /** Somebody looked at a scan. */
    record PlaceEvidenceOpened(String subject, Long area) implements AuditableEvent {

        @Override
        public String action() {
            return "place.evidence.opened";
        }

        @Override
        public @Nullable String reason() {
            return null;
        }
    }

    /** A scan that a step of the case rests on. */
    @PreAuthorize("hasAuthority('PLACE_EXIT_WORK')")
    public EvidenceOutcome keepForCase(
            Place place, UUID caseId, EvidenceKind kind, String fileName, InputStream content) {
        return shelf.keep(new Spot(place.area(), caseId), kind, fileName, content);
    }

    /** A scan that proves an indicator of the village. */
    @PreAuthorize("hasAuthority('VILLAGE_INDICATOR_ENTER')")
    public EvidenceOutcome keepProof(Place village, String fileName, InputStream content) {
        return shelf.keep(new Spot(village.area(), null), EvidenceKind.INDICATOR_PROOF, fileName, content);
    }

    @PreAuthorize("hasAuthority('PLACE_EXIT_READ')")
    public Opened open(UUID id) {
        var scan = shelf.get(id);
        events.publishEvent(new PlaceEvidenceOpened(scan.kind() + " " + id, scan.area()));
        return new Opened(scan, shelf.content(scan));
    }
}
