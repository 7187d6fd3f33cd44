package cn.mingbai.procedure;

import cn.mingbai.procedure.evidence.EvidenceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to take a step.
 *
 * @param on the day on which it happened in the village or the office, not the day of entry
 * @param target where to, where the step leaves a choice; null otherwise
 * @param comment his words
 * @param signers who signed on paper, by name
 * @param evidence the scans he names, each with its kind as it is stored
 * @param ballot what a meeting said about this case, where one did
 * @param details further things the step asks for, by name
 */
public record Attempt(
        CaseAction action,
        LocalDate on,
        @Nullable CaseState target,
        String comment,
        List<String> signers,
        Map<UUID, EvidenceKind> evidence,
        @Nullable Ballot ballot,
        References references,
        Set<String> details) {

    public Attempt {
        comment = comment.strip();
        signers = signers.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        evidence = Map.copyOf(evidence);
        details = Set.copyOf(details);
    }

    /** What a meeting said about one case. */
    public record Ballot(boolean assembly, boolean quorate, boolean passed) {}

    /** What the event points to. */
    public record References(
            @Nullable UUID meeting,
            @Nullable UUID notice,
            @Nullable UUID snapshot,
            @Nullable UUID draw) {

        public static final References NONE = new References(null, null, null, null);
    }

    /** A step that needs no more than its day. */
    public static Attempt of(CaseAction action, LocalDate on) {
        return new Attempt(action, on, null, "", List.of(), Map.of(), null, References.NONE, Set.of());
    }

    public Attempt saying(String words) {
        return new Attempt(action, on, target, words, signers, evidence, ballot, references, details);
    }

    public Attempt to(CaseState state) {
        return new Attempt(action, on, state, comment, signers, evidence, ballot, references, details);
    }

    public Attempt signedBy(List<String> names) {
        return new Attempt(action, on, target, comment, names, evidence, ballot, references, details);
    }

    public Attempt with(Map<UUID, EvidenceKind> scans) {
        return new Attempt(action, on, target, comment, signers, scans, ballot, references, details);
    }

    public Attempt voted(Ballot votes) {
        return new Attempt(action, on, target, comment, signers, evidence, votes, references, details);
    }

    public Attempt pointing(References to) {
        return new Attempt(action, on, target, comment, signers, evidence, ballot, to, details);
    }

    public Attempt stating(Set<String> names) {
        return new Attempt(action, on, target, comment, signers, evidence, ballot, references, names);
    }
}
