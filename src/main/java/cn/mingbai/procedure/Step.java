package cn.mingbai.procedure;

import cn.mingbai.account.Role;
import cn.mingbai.procedure.evidence.EvidenceKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a procedure's table: an action, from where, to where, who, and what must be there before.
 *
 * @param to where it may lead; more than one only where whoever acts states it, as when returning
 * @param level at which the deed is done; null for what follows from a notice and nobody signs in for
 * @param roles who may; empty where the level is null
 * @param underPassword whether he answers for it by name, and shows with his password that it is he
 */
public record Step(
        CaseAction action,
        Set<CaseState> from,
        Set<CaseState> to,
        @Nullable Level level,
        Set<Role> roles,
        List<Requirement> requirements,
        boolean underPassword) {

    public Step {
        from = Set.copyOf(from);
        to = Set.copyOf(to);
        roles = Set.copyOf(roles);
        requirements = List.copyOf(requirements);
        if (from.isEmpty() || to.isEmpty() || (level == null) != roles.isEmpty()) {
            throw new IllegalArgumentException(
                    "A step leads from somewhere to somewhere, and somebody takes it: " + action);
        }
    }

    /** The kinds of scans it asks for, in the order in which it does; a form offers them for upload. */
    public List<EvidenceKind> scans() {
        return requirements.stream()
                .filter(Requirements.Scan.class::isInstance)
                .flatMap(scan -> ((Requirements.Scan) scan).anyOf().stream())
                .toList();
    }

    /** How many names of those who signed on paper it asks for; 0 where it asks for none. */
    public int signers() {
        return requirements.stream()
                .filter(Requirements.Signers.class::isInstance)
                .mapToInt(signers -> ((Requirements.Signers) signers).atLeast())
                .max()
                .orElse(0);
    }

    /** Whether nobody signs in for it: it follows from a notice. */
    public boolean followsFromNotice() {
        return level == null;
    }
}
