package cn.mingbai.casework;

import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.evidence.Evidence;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.evidence.EvidenceOutcome;
import cn.mingbai.procedure.evidence.EvidenceShelf;
import cn.mingbai.procedure.evidence.EvidenceShelf.Place;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.shared.AuditableEvent;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts scans on the shelf for a case or a whole list, and shows them; whoever looks leaves a trace. */
@Service
@Transactional
public class EvidenceDesk {

    private final EvidenceShelf shelf;
    private final CaseFiles files;
    private final Rounds rounds;
    private final ApplicationEventPublisher events;

    EvidenceDesk(EvidenceShelf shelf, CaseFiles files, Rounds rounds, ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.files = files;
        this.rounds = rounds;
        this.events = events;
    }

    /** A scan in the clear. */
    public record Scan(Evidence evidence, byte[] content) {}

    /** Somebody looked at a scan. */
    record EvidenceOpened(String subject, Long area) implements AuditableEvent {

        @Override
        public String action() {
            return "evidence.opened";
        }

        @Override
        public @Nullable String reason() {
            return null;
        }
    }

    @PreAuthorize("hasAuthority('CASE_WORK')")
    public EvidenceOutcome keep(CaseId id, EvidenceKind kind, String fileName, InputStream content) {
        var file = files.get(id);
        return shelf.keep(new Place(file.list(), id.value(), file.area()), kind, fileName, content);
    }

    @PreAuthorize("hasAuthority('CASE_WORK')")
    public EvidenceOutcome keep(UUID listId, EvidenceKind kind, String fileName, InputStream content) {
        var list = rounds.list(listId);
        return shelf.keep(new Place(list.id(), null, list.area()), kind, fileName, content);
    }

    @PreAuthorize("hasAuthority('CASE_READ')")
    public Scan open(UUID id) {
        var evidence = shelf.get(id);
        events.publishEvent(new EvidenceOpened(
                evidence.kind() + " " + id, rounds.list(evidence.list()).area()));
        return new Scan(evidence, shelf.content(evidence));
    }
}
