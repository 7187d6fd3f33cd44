package cn.mingbai.procedure.round;

import cn.mingbai.procedure.Obstacle;
import java.util.List;
import java.util.UUID;

/** What became of opening or closing a round. */
public sealed interface RoundOutcome {

    record Done(UUID id) implements RoundOutcome {}

    record Refused(List<Obstacle> obstacles) implements RoundOutcome {

        public Refused {
            obstacles = List.copyOf(obstacles);
        }
    }
}
