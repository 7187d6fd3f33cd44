package cn.mingbai.household.roster.sheet;

import cn.mingbai.household.entry.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about one cell that the clerk should know.
 *
 * @param row the row number that Excel shows
 * @param person the name in that row, to find it by
 * @param shown what the cell holds, masked where it is a number of a person; null where the problem is not in one cell
 * @param severity ERROR holds the household back, WARNING does not
 * @param args what the sentence of the code is filled with; no full ID number
 */
public record RosterProblem(
        int row,
        String person,
        RosterColumn column,
        Severity severity,
        Code code,
        @Nullable String shown,
        List<String> args) {

    /** The sentences are {@code roster.problem.<code>} and {@code roster.remedy.<code>}. */
    public enum Code {
        MISSING,
        UNKNOWN_WORD,
        NOT_A_NUMBER,
        NEGATIVE_NUMBER,
        NUMBER_TOO_LARGE,
        TOO_LONG,
        CELL_ERROR,
        LOST_DIGITS,
        ID_OLD_FIFTEEN_DIGITS,
        ID_WRONG_LENGTH,
        ID_WRONG_CHARACTER,
        ID_UNKNOWN_PROVINCE,
        ID_IMPOSSIBLE_BIRTH_DATE,
        ID_WRONG_CHECK_CHARACTER,
        ID_TWICE_IN_FILE,
        ID_IN_ANOTHER_HOUSEHOLD,
        ID_REGISTERED_ELSEWHERE,
        NO_DOCUMENT,
        SEX_CONTRADICTS_ID,
        SEX_CONTRADICTS_RELATION,
        NO_SUCH_VILLAGE,
        VILLAGE_DIFFERS,
        HOUSEHOLD_NUMBER_FORM,
        HOUSEHOLD_NUMBER_OF_ANOTHER_VILLAGE,
        HOUSEHOLD_SCATTERED,
        HOUSEHOLD_ELSEWHERE,
        PERSON_NUMBER_FORM,
        PERSON_NUMBER_TWICE,
        PERSON_NUMBER_TAKEN,
        NO_HEAD,
        SEVERAL_HEADS,
        SEVERAL_SPOUSES,
        HEAD_NOT_IN_FILE,
        SIZE_DIFFERS,
        EXPENSE_MISSING,
        TRANSFER_DIFFERS,
        PHONE_FORM,
        BANK_ACCOUNT_FORM,
        STATUS_KEPT,
        MEMBERS_NOT_IN_FILE,
        HEALTHY_AND_ILL,
        LABOUR_UNDER_AGE,
        SCHOOL_STAGE_AND_AGE,
        FACTS_ON_MEMBER_ROW
    }
}
