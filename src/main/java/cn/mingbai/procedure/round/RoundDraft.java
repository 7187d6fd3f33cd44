package cn.mingbai.procedure.round;

import cn.mingbai.procedure.round.Round.Rules;
import cn.mingbai.region.Place;
import java.time.LocalDate;
import java.util.Map;

/** A round to be opened. */
public record RoundDraft(
        Place county, RoundKind kind, String name, int year, Rules rules, Map<String, LocalDate> deadlines) {

    public RoundDraft {
        name = name.strip();
        deadlines = Map.copyOf(deadlines);
    }
}
