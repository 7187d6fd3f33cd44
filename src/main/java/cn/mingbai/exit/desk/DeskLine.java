package cn.mingbai.exit.desk;

import cn.mingbai.criteria.Decision;
import cn.mingbai.exit.doubt.RaisedDoubt;
import cn.mingbai.exit.view.ExitVerdict;
import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.draw.Draw.Result;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One exit on the desk, with what its approval rests on.
 *
 * @param approval the action by which this officer lets it go on
 * @param verdict what the rules say today
 * @param doubts raised, with their answers; open ones keep it from being approved
 * @param before how the household stood a year ago
 * @param drawn whether it is in the drawn sample, and what was found: null where it is not drawn
 * @param obstacles what stands in the way of approving it, beside a reason or a scan that comes with the approval
 */
public record DeskLine(
        CaseFile file,
        HouseholdHeader household,
        String approval,
        ExitVerdict verdict,
        List<RaisedDoubt> doubts,
        LastYear before,
        @Nullable Drawn drawn,
        List<Obstacle> obstacles) {

    /** A drawn case: what the check on the spot found; null before it. */
    public record Drawn(UUID draw, @Nullable Result result) {}

    public long openDoubts() {
        return doubts.stream().filter(RaisedDoubt::open).count();
    }

    /** Whether it can be chosen for approval at all. */
    public boolean mayBeApproved() {
        return obstacles.isEmpty();
    }

    /** Whether the rules leave it to a person, who then says why. */
    public boolean needsReason() {
        return verdict.decision() == Decision.UNDETERMINED;
    }

    /** What can be chosen for it; a return leads to the beginning, where the home is verified anew. */
    public List<String> choices() {
        var others = List.of("RETURN:PLANNED", "REFUSE");
        return mayBeApproved()
                ? Stream.concat(Stream.of(approval), others.stream()).toList()
                : others;
    }
}
