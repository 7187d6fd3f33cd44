package cn.mingbai.exit.movement;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * One village's line: start + in − out = end.
 *
 * @param moved by kind; a kind that is left out did not happen
 */
public record MovementLine(long village, Tally start, Map<MovementKind, Tally> moved, Tally end) {

    public MovementLine {
        moved = Map.copyOf(moved);
    }

    public Tally moved(MovementKind kind) {
        return Objects.requireNonNullElse(moved.get(kind), Tally.NONE);
    }

    public Tally in() {
        return sum(true);
    }

    public Tally out() {
        return sum(false);
    }

    public boolean addsUp() {
        return start.plus(in()).minus(out()).equals(end);
    }

    /** The lines of several villages as one. */
    static MovementLine total(Iterable<MovementLine> lines) {
        var start = Tally.NONE;
        var end = Tally.NONE;
        var moved = new EnumMap<MovementKind, Tally>(MovementKind.class);
        for (var line : lines) {
            start = start.plus(line.start());
            end = end.plus(line.end());
            line.moved().forEach((kind, tally) -> moved.merge(kind, tally, Tally::plus));
        }
        return new MovementLine(0, start, moved, end);
    }

    private Tally sum(boolean in) {
        return moved.entrySet().stream()
                .filter(entry -> entry.getKey().isIn() == in)
                .map(Map.Entry::getValue)
                .reduce(Tally.NONE, Tally::plus);
    }
}
