package cn.mingbai.procedure;

import java.time.Instant;
import java.util.List;

/** What became of an attempt to move a case. */
public sealed interface ActionOutcome {

    /** It moved. */
    record Done(CaseId id, CaseState state, int version) implements ActionOutcome {}

    /** It did not, for all of these reasons; nothing was changed. */
    record Refused(CaseId id, List<Obstacle> obstacles) implements ActionOutcome {

        public Refused {
            obstacles = List.copyOf(obstacles);
        }
    }

    /**
     * Somebody else was first; nothing was changed.
     *
     * @param by the display name of whoever it was
     * @param action what he did
     */
    record Overtaken(CaseId id, String by, String action, Instant at) implements ActionOutcome {}
}
