package cn.mingbai.exit.movement;

import cn.mingbai.household.ledger.LedgerEntry;
import cn.mingbai.household.ledger.MovementKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;

/**
 * The movement table (增减变动表) of a period. Start and end of each line are counted household by household as they stood,
 * not derived from each other, so that a line that adds up says something.
 *
 * @param lines by the number of the place, ascending; a place without households and movements has none
 * @param takenOver households of the start of which nobody knows since when they are on the register
 * @param besides what happened to households that had exited before: cleared or dissolved, outside the sums
 * @param late movements of the period that were written down only after it
 * @param contradictions entries up to the end of the period that do not fit, at most {@value TableWitness#MOST}
 * @param contradicting how many there are in all
 */
public record MovementTable(
        MovementPeriod period,
        SortedMap<Long, MovementLine> lines,
        Tally takenOver,
        Map<MovementKind, Tally> besides,
        long late,
        List<Contradiction> contradictions,
        long contradicting) {

    public MovementTable {
        lines = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(lines));
        besides = Map.copyOf(besides);
        contradictions = List.copyOf(contradictions);
    }

    /** The place's line; nothing happened in one that has none. */
    public MovementLine line(long place) {
        return Objects.requireNonNullElse(lines.get(place), MovementLine.NOTHING);
    }

    /** All places as one line. */
    public MovementLine total() {
        return lines.values().stream().reduce(MovementLine.NOTHING, MovementLine::plus);
    }

    /**
     * From a ledger that is at hand.
     *
     * @param ledger rows of one household in one village come together
     * @param placeOf to which line a village belongs
     */
    static MovementTable of(Iterable<LedgerEntry> ledger, MovementPeriod period, LongUnaryOperator placeOf) {
        var witness = new TableWitness(placeOf);
        var replay = new LedgerReplay(period, witness);
        ledger.forEach(replay::test);
        replay.finish();
        return witness.table(period);
    }
}
