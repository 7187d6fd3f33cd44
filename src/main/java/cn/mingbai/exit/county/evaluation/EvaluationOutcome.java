package cn.mingbai.exit.county.evaluation;

import cn.mingbai.procedure.Obstacle;
import java.util.List;
import java.util.UUID;

/** What became of the wish to draw or to close an evaluation. */
public sealed interface EvaluationOutcome {

    record Done(UUID id) implements EvaluationOutcome {}

    /** This very population was drawn before: the same sample stands. */
    record DrawnBefore(UUID id) implements EvaluationOutcome {}

    record Refused(List<Obstacle> obstacles) implements EvaluationOutcome {}
}
