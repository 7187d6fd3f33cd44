package cn.mingbai.exit.movement;

import cn.mingbai.household.ledger.LedgerEntry;
import cn.mingbai.household.ledger.MovementKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;

/** Counts what it is told into the lines of a table; holds a handful of numbers a line. */
final class TableWitness implements Witness {

    static final int MOST = 100;

    private final LongUnaryOperator placeOf;
    private final TreeMap<Long, Counter> counters = new TreeMap<>();
    private final Map<MovementKind, Tally> besides = new EnumMap<>(MovementKind.class);
    private final List<Contradiction> contradictions = new ArrayList<>();
    private Tally takenOver = Tally.NONE;
    private long late;
    private long contradicting;

    TableWitness(LongUnaryOperator placeOf) {
        this.placeOf = placeOf;
    }

    private static final class Counter {
        private final Map<MovementKind, Tally> moved = new EnumMap<>(MovementKind.class);
        private Tally start = Tally.NONE;
        private Tally end = Tally.NONE;
    }

    @Override
    public void starts(LedgerEntry since, Tally with) {
        var counter = of(since);
        counter.start = counter.start.plus(with);
        if (since.kind() == MovementKind.TAKEN_OVER) {
            takenOver = takenOver.plus(with);
        }
    }

    @Override
    public void moved(LedgerEntry entry, Tally by) {
        of(entry).moved.merge(entry.kind(), by, Tally::plus);
        if (entry.late()) {
            late++;
        }
    }

    @Override
    public void besides(LedgerEntry entry, Tally with) {
        besides.merge(entry.kind(), with, Tally::plus);
    }

    @Override
    public void ends(LedgerEntry since, Tally with) {
        var counter = of(since);
        counter.end = counter.end.plus(with);
    }

    @Override
    public void contradicts(Contradiction contradiction) {
        contradicting++;
        if (contradictions.size() < MOST) {
            contradictions.add(contradiction);
        }
    }

    MovementTable table(MovementPeriod period) {
        var lines = new TreeMap<Long, MovementLine>();
        counters.forEach(
                (place, counter) -> lines.put(place, new MovementLine(counter.start, counter.moved, counter.end)));
        return new MovementTable(period, lines, takenOver, besides, late, contradictions, contradicting);
    }

    private Counter of(LedgerEntry entry) {
        return counters.computeIfAbsent(placeOf.applyAsLong(entry.area()), place -> new Counter());
    }
}
