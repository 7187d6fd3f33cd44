package cn.mingbai.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a case that hold: what was done before it was returned to an earlier state is not among them, so that a
 * meeting or notice of then does not count again.
 */
public record CasePath(List<Leg> legs) {

    public static final CasePath EMPTY = new CasePath(List.of());

    public CasePath {
        legs = List.copyOf(legs);
    }

    /** One step that was taken. */
    public record Leg(String action, String to, @Nullable UUID notice) {}

    /** The path after one more step; back to a state that was there before, it ends there. */
    public CasePath then(Leg leg) {
        var next = new ArrayList<Leg>();
        for (var before : legs) {
            next.add(before);
            if (before.to().equals(leg.to())) {
                return new CasePath(next);
            }
        }
        next.add(leg);
        return new CasePath(next);
    }

    /** The notice posted by that action, if it holds. */
    public Optional<UUID> notice(CaseAction action) {
        return legs.stream()
                .filter(leg -> leg.action().equals(action.name()))
                .flatMap(leg -> Optional.ofNullable(leg.notice()).stream())
                .findFirst();
    }

    /** Whether that step holds. */
    public boolean has(CaseAction action) {
        return legs.stream().anyMatch(leg -> leg.action().equals(action.name()));
    }
}
