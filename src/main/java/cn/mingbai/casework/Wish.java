package cn.mingbai.casework;

import cn.mingbai.procedure.Attempt.Ballot;
import cn.mingbai.procedure.Attempt.References;
import cn.mingbai.procedure.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that an officer wants for a case, as a form states it.
 *
 * @param version the version of the case he has seen
 * @param action the name of the action in the table of the case's procedure
 * @param target the name of a state, for a return; null otherwise
 * @param details further things by name: category and mainCause when registering
 */
public record Wish(
        CaseId id,
        int version,
        String action,
        LocalDate on,
        @Nullable String target,
        String comment,
        List<String> signers,
        List<UUID> evidence,
        @Nullable Ballot ballot,
        References references,
        Map<String, String> details) {

    public Wish {
        signers = List.copyOf(signers);
        evidence = List.copyOf(evidence);
        details = Map.copyOf(details);
    }

    public static Wish of(CaseId id, int version, String action, LocalDate on) {
        return new Wish(id, version, action, on, null, "", List.of(), List.of(), null, References.NONE, Map.of());
    }

    public Wish saying(String words) {
        return new Wish(id, version, action, on, target, words, signers, evidence, ballot, references, details);
    }

    public Wish to(@Nullable String state) {
        return new Wish(id, version, action, on, state, comment, signers, evidence, ballot, references, details);
    }

    public Wish signedBy(List<String> names) {
        return new Wish(id, version, action, on, target, comment, names, evidence, ballot, references, details);
    }

    public Wish with(List<UUID> scans) {
        return new Wish(id, version, action, on, target, comment, signers, scans, ballot, references, details);
    }

    public Wish stating(Map<String, String> more) {
        return new Wish(id, version, action, on, target, comment, signers, evidence, ballot, references, more);
    }

    public Wish voted(Ballot votes) {
        return new Wish(id, version, action, on, target, comment, signers, evidence, votes, references, details);
    }

    public Wish pointing(References to) {
        return new Wish(id, version, action, on, target, comment, signers, evidence, ballot, to, details);
    }

    /** One of the details, which the table has asked for; its absence is an accident. */
    public String detail(String name) {
        return Optional.ofNullable(details.get(name)).orElseThrow();
    }
}
