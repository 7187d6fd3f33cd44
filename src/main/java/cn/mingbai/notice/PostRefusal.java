package cn.mingbai.notice;

/**
 * Why a notice was not posted; its sentence is the message {@code notice.refused.<reason>} with the line as argument.
 *
 * @param line the line it is about, counted from 1; 0 for the notice as a whole
 */
public record PostRefusal(Reason reason, int line) {

    /** What is wrong. */
    public enum Reason {
        /** Nobody is on it, or more than fit on one. */
        NUMBER_OF_LINES,
        /** Two lines for the same case. */
        LINE_TWICE,
        /** No name, no outcome, an impossible number of people, or a text that is too long. */
        LINE_INCOMPLETE,
        /** A village or county that does not lie where the notice hangs, or is of another level than the first line's. */
        LINE_ELSEWHERE,
        /** No clause to rest on. */
        NO_BASIS,
        HOLDS_ID_NUMBER,
        HOLDS_TELEPHONE,
        HOLDS_CARD_NUMBER,
        /** A long number that nobody can explain. */
        HOLDS_LONG_NUMBER,
        /** A word that tells of an illness or a disability. */
        HOLDS_HEALTH,
        /** Dated before what it announces. */
        BEFORE_MEETING,
        /** Dated later than now. */
        IN_THE_FUTURE,
        /** Fewer days than the least, or more than sixty. */
        PERIOD,
        /** The officer's post does not post this kind. */
        WRONG_OFFICE,
        /** Notices of this kind do not hang at places of that level. */
        WRONG_PLACE,
        /** The place lies in no county, so that there is no chain to seal it into. */
        NO_COUNTY
    }

    public static PostRefusal of(Reason reason) {
        return new PostRefusal(reason, 0);
    }
}
