package cn.mingbai.procedure.meeting;

import cn.mingbai.procedure.CaseId;

/** The votes of a meeting on one case. */
public record Vote(CaseId id, int inFavour, int against, int abstaining) {

    /** Whether more than half of those present are in favour; abstaining is not. */
    public boolean passes(int present) {
        return 2L * inFavour > present;
    }

    /** Whether no more voted than were there, and nobody fewer than none. */
    public boolean fits(int present) {
        return inFavour >= 0 && against >= 0 && abstaining >= 0 && (long) inFavour + against + abstaining <= present;
    }
}
