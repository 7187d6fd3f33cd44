package cn.mingbai.household.roster;

import cn.mingbai.household.entry.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One problem of a roster, in words.
 *
 * @param row the row number that Excel shows
 * @param person the name in that row
 * @param column the heading of the column
 * @param severity ERROR holds the household back, WARNING does not
 * @param code stable name of the problem
 * @param shown what the cell holds, masked where it is a person's number; null where the problem is not in one cell
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record RosterFinding(
        int row,
        String person,
        String column,
        Severity severity,
        String code,
        @Nullable String shown,
        String message,
        String remedy) {}
