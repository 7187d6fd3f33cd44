package cn.mingbai.exit.place;

import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Obstacle;
import java.util.List;

/** What became of opening the case of a place. */
public sealed interface PlaceOpening {

    record Opened(CaseId id) implements PlaceOpening {}

    record Refused(List<Obstacle> obstacles) implements PlaceOpening {

        public Refused {
            obstacles = List.copyOf(obstacles);
        }
    }
}
