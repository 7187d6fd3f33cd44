package cn.mingbai.exit.doubt;

import cn.mingbai.procedure.Obstacle;
import java.util.List;

/** What became of an answer to a doubt. */
public sealed interface AnswerOutcome {

    record Answered() implements AnswerOutcome {}

    record Refused(List<Obstacle> obstacles) implements AnswerOutcome {

        public Refused {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** Somebody else was first, or the doubt is past. */
    record Overtaken() implements AnswerOutcome {}
}
