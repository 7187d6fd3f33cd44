package cn.mingbai.identification.comparison;

import cn.mingbai.procedure.Obstacle;
import java.util.List;

/** What became of a step on a doubt. */
public sealed interface DoubtOutcome {

    record Done(DoubtState state) implements DoubtOutcome {}

    record Refused(List<Obstacle> obstacles) implements DoubtOutcome {}

    /** Somebody else was first; nothing was changed. */
    record Overtaken(DoubtState now) implements DoubtOutcome {}
}
