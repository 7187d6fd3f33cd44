package cn.mingbai.exit.movement;

import cn.mingbai.household.ledger.MovementKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One place's line: start + in − out = end.
 *
 * @param moved by kind; a kind that is left out did not happen
 */
public record MovementLine(Tally start, Map<MovementKind, Tally> moved, Tally end) {

    public static final MovementLine NOTHING = new MovementLine(Tally.NONE, Map.of(), Tally.NONE);

    public MovementLine {
        moved = Map.copyOf(moved);
    }

    public Tally moved(MovementKind kind) {
        return Objects.requireNonNullElse(moved.get(kind), Tally.NONE);
    }

    /** Several kinds together. */
    public Tally moved(Set<MovementKind> kinds) {
        return kinds.stream().map(this::moved).reduce(Tally.NONE, Tally::plus);
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

    /** Both places as one. */
    public MovementLine plus(MovementLine other) {
        var together = new EnumMap<MovementKind, Tally>(MovementKind.class);
        together.putAll(moved);
        other.moved.forEach((kind, tally) -> together.merge(kind, tally, Tally::plus));
        return new MovementLine(start.plus(other.start), together, end.plus(other.end));
    }

    private Tally sum(boolean in) {
        return moved.entrySet().stream()
                .filter(entry -> entry.getKey().isIn() == in)
                .map(Map.Entry::getValue)
                .reduce(Tally.NONE, Tally::plus);
    }
}
