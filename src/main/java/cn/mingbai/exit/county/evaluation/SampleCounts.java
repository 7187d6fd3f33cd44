package cn.mingbai.exit.county.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What the results of an evaluation come to.
 *
 * @param lines households of the sheets
 * @param missing those of them without a result
 * @param exited sampled households that had exited
 * @param wronglyExited those of them that should not have (错退)
 * @param others non-registered households that were looked at: drawn ones and those met
 * @param missed those of them that belong on the register (漏评)
 * @param wronglyExitedStanding wrongly exited ones that are not back on the register yet
 * @param missedStanding missed ones that are not on the register yet
 * @param approving households of those drawn that approve; {@code disapproving} do not, {@code absent} could not be asked
 */
public record SampleCounts(
        long lines,
        long missing,
        Heads exited,
        Heads wronglyExited,
        Heads others,
        Heads missed,
        Heads wronglyExitedStanding,
        Heads missedStanding,
        long approving,
        long disapproving,
        long absent) {

    /** Households and the persons who lived in them when the sample was drawn. */
    public record Heads(long households, long persons) {

        static Heads of(ResultSet row, String column) throws SQLException {
            return new Heads(row.getLong(column), row.getLong(column + "_persons"));
        }
    }

    /** Whether every household has its result; before, nothing is known. */
    public boolean complete() {
        return lines > 0 && missing == 0;
    }

    public long surveyed() {
        return approving + disapproving;
    }

    static SampleCounts of(ResultSet row, int index) throws SQLException {
        return new SampleCounts(
                row.getLong("lines"),
                row.getLong("missing"),
                Heads.of(row, "exited"),
                Heads.of(row, "wrongly"),
                Heads.of(row, "others"),
                Heads.of(row, "missed"),
                Heads.of(row, "wrongly_standing"),
                Heads.of(row, "missed_standing"),
                row.getLong("approving"),
                row.getLong("disapproving"),
                row.getLong("absent"));
    }
}
