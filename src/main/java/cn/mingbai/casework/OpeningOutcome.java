package cn.mingbai.casework;

import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Obstacle;
import java.util.List;

/** What became of opening a case. */
public sealed interface OpeningOutcome {

    record Opened(CaseId id) implements OpeningOutcome {}

    record Refused(List<Obstacle> obstacles) implements OpeningOutcome {

        public Refused {
            obstacles = List.copyOf(obstacles);
        }
    }
}
