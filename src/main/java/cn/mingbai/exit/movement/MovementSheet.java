package cn.mingbai.exit.movement;

import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.region.Place;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The movement table of a place by the places below it.
 *
 * @param lines one for each place below, in the order of their codes, also where nothing happened
 * @param total of all lines
 * @param odd the table's contradictions, with the household each is about
 * @param counted how the files themselves stand today; null for a period that is over, whose end nobody can count any more
 */
public record MovementSheet(
        Place place,
        MovementTable table,
        List<Line> lines,
        MovementLine total,
        List<Odd> odd,
        @Nullable Tally counted) {

    public MovementSheet {
        lines = List.copyOf(lines);
        odd = List.copyOf(odd);
    }

    /** A contradiction and whom it concerns; no household where the actor does not see it any more. */
    public record Odd(
            Contradiction contradiction,
            Place village,
            @Nullable HouseholdHeader household) {}

    /**
     * A place's line.
     *
     * @param difference the files less the ledger's end; null where they were not counted
     */
    public record Line(
            Place place, MovementLine figures, @Nullable Tally difference) {

        public boolean differs() {
            return difference != null && !difference.equals(Tally.NONE);
        }
    }

    public MovementPeriod period() {
        return table.period();
    }

    /** Whether every line and the total add up. */
    public boolean addsUp() {
        return total.addsUp() && lines.stream().allMatch(line -> line.figures().addsUp());
    }

    /** The files less the ledger's end. */
    public Tally difference() {
        return Objects.requireNonNull(counted, "Not counted").minus(total.end());
    }

    /** Whether ledger and files say the same, place by place. */
    public boolean agrees() {
        return counted != null && lines.stream().noneMatch(Line::differs);
    }
}
