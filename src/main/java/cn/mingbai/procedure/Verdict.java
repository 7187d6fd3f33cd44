package cn.mingbai.procedure;

import java.util.List;

/** Whether a step may be taken now. */
public sealed interface Verdict {

    /** It may, and leads there. */
    record Allowed(Step step, CaseState to) implements Verdict {}

    /** It may not, for all of these reasons. */
    record Forbidden(List<Obstacle> obstacles) implements Verdict {

        public Forbidden {
            obstacles = List.copyOf(obstacles);
        }
    }
}
