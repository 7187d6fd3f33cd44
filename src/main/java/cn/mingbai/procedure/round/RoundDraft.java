package cn.mingbai.procedure.round;

import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.round.Round.Rules;
import cn.mingbai.region.Place;
import cn.mingbai.region.RegionLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A round to be opened. */
public record RoundDraft(
        Place county, RoundKind kind, String name, int year, Rules rules, Map<String, LocalDate> deadlines) {

    private static final int NAME_LENGTH = 60;

    public RoundDraft {
        name = name.strip();
        deadlines = Map.copyOf(deadlines);
    }

    /** Why it cannot be opened; empty where it can. */
    List<Obstacle> obstacles() {
        var obstacles = new ArrayList<Obstacle>();
        if (name.isEmpty() || name.length() > NAME_LENGTH) {
            obstacles.add(Obstacle.of("roundName", NAME_LENGTH));
        }
        if (county.level() != RegionLevel.COUNTY) {
            obstacles.add(Obstacle.of("roundOfACounty"));
        }
        if (rules.townshipSample() < Rules.TOWNSHIP_SAMPLE || rules.townshipSample() > 100) {
            obstacles.add(Obstacle.of("townshipSample", Rules.TOWNSHIP_SAMPLE));
        }
        if (rules.countySample() < Rules.COUNTY_SAMPLE || rules.countySample() > 100) {
            obstacles.add(Obstacle.of("countySample", Rules.COUNTY_SAMPLE));
        }
        return obstacles;
    }
}
