package cn.mingbai.identification.comparison;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.household.ExclusionExplanation;
import cn.mingbai.identification.comparison.DoubtOutcome.Done;
import cn.mingbai.identification.comparison.DoubtOutcome.Overtaken;
import cn.mingbai.identification.comparison.DoubtOutcome.Refused;
import cn.mingbai.identification.comparison.DoubtTable.Move;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.Attempt;
import cn.mingbai.procedure.CaseEngine;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.evidence.EvidenceShelf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clears doubts up: the county sends them down, the village verifies, the township confirms, the county decides. */
@Service
@Transactional
@PreAuthorize("hasAuthority('DOUBT_WORK')")
public class DoubtDesk {

    private final DoubtTable doubts;
    private final CaseFiles files;
    private final CaseEngine engine;
    private final EvidenceShelf shelf;
    private final CurrentOfficer officer;
    private final Clock clock;

    DoubtDesk(
            DoubtTable doubts,
            CaseFiles files,
            CaseEngine engine,
            EvidenceShelf shelf,
            CurrentOfficer officer,
            Clock clock) {
        this.doubts = doubts;
        this.files = files;
        this.engine = engine;
        this.shelf = shelf;
        this.officer = officer;
        this.clock = clock;
    }

    /** What the village found on the spot. */
    public record Verification(
            DoubtFinding finding, @Nullable ExclusionExplanation explanation, String words, List<UUID> evidence) {}

    @Transactional(readOnly = true)
    public Doubt get(UUID id) {
        return doubts.get(id);
    }

    /** The doubts of cases, in two queries however many. */
    @Transactional(readOnly = true)
    public List<Doubt> of(Collection<CaseId> cases) {
        return doubts.of(cases);
    }

    /** Doubts in a state within the officer's area, the oldest first. */
    @Transactional(readOnly = true)
    public List<Doubt> in(DoubtState state, int atMost) {
        return doubts.in(state, atMost);
    }

    /** The county sends a doubt to the township. */
    public DoubtOutcome send(UUID id, int version) {
        return move(
                id,
                version,
                DoubtAction.DOUBT_SENT,
                "",
                List.of(),
                doubt -> new Move(DoubtState.SENT_TO_TOWNSHIP, null, null, "", null));
    }

    /** The village says what it found; an explanation needs words, and every finding a scan. */
    public DoubtOutcome verify(UUID id, int version, Verification found) {
        if (found.words().isBlank()) {
            return new Refused(List.of(Obstacle.of("noComment")));
        }
        var file = files.get(doubts.get(id).caseId());
        var scans = shelf.kindsOf(file.list(), file.id().value(), found.evidence());
        if (!scans.containsValue(EvidenceKind.DOUBT_EXPLANATION)) {
            return new Refused(
                    List.of(Obstacle.of("noEvidence", "=procedure.evidence." + EvidenceKind.DOUBT_EXPLANATION)));
        }
        return move(
                id,
                version,
                DoubtAction.DOUBT_VERIFIED,
                found.finding() + " " + found.words().strip(),
                found.evidence(),
                doubt -> new Move(
                        DoubtState.VILLAGE_VERIFIED,
                        found.finding(),
                        found.explanation(),
                        found.words().strip(),
                        null));
    }

    /** The township agrees with the village. */
    public DoubtOutcome confirm(UUID id, int version) {
        return move(
                id,
                version,
                DoubtAction.DOUBT_CONFIRMED,
                "",
                List.of(),
                doubt -> new Move(
                        DoubtState.TOWNSHIP_CONFIRMED, doubt.finding(), doubt.explanation(), doubt.words(), null));
    }

    /** The township sends it back to be verified again. */
    public DoubtOutcome sendBack(UUID id, int version, String comment) {
        if (comment.isBlank()) {
            return new Refused(List.of(Obstacle.of("noComment")));
        }
        return move(
                id,
                version,
                DoubtAction.DOUBT_RETURNED,
                comment,
                List.of(),
                doubt -> new Move(DoubtState.SENT_TO_TOWNSHIP, null, null, "", null));
    }

    /** The county decides what the doubt is; the case is decided elsewhere. Against the village's finding it says why. */
    public DoubtOutcome decide(UUID id, int version, DoubtFinding decision, String comment) {
        if (decision != doubts.get(id).finding() && comment.isBlank()) {
            return new Refused(List.of(Obstacle.of("noComment")));
        }
        return move(
                id,
                version,
                DoubtAction.DOUBT_DECIDED,
                decision + " " + comment.strip(),
                List.of(),
                doubt -> new Move(
                        DoubtState.COUNTY_DECIDED, doubt.finding(), doubt.explanation(), doubt.words(), decision));
    }

    @FunctionalInterface
    private interface Next {
        Move after(Doubt doubt);
    }

    private DoubtOutcome move(
            UUID id, int version, DoubtAction action, String comment, List<UUID> evidence, Next next) {
        var doubt = doubts.get(id);
        var signedIn = officer.require();
        if (!action.isFor(signedIn.role())) {
            return new Refused(List.of(Obstacle.of("notYourPost")));
        }
        if (doubt.state() != action.from() || doubt.version() != version) {
            return new Overtaken(doubt.state());
        }
        var file = files.get(doubt.caseId());
        var acting = Acting.of(signedIn);
        var segregated = engine.segregated(file, action.level(), acting);
        if (segregated.isPresent()) {
            return new Refused(List.of(segregated.get()));
        }
        var move = next.after(doubt);
        if (!doubts.move(doubt, version, move, clock.instant())) {
            return new Overtaken(doubts.get(id).state());
        }
        var scans = shelf.kindsOf(file.list(), file.id().value(), evidence);
        engine.note(
                file,
                action.level(),
                acting,
                Attempt.of(action, LocalDate.now(clock)).saying(comment).with(scans));
        return new Done(move.to());
    }
}
