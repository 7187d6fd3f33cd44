package cn.mingbai.notice.objection;

import java.time.LocalDate;
import java.util.Set;

/** What became of an objection that somebody wanted to raise. */
public sealed interface RaiseOutcome {

    /**
     * It is taken in.
     *
     * @param reference under which he can ask for it
     * @param dueOn the day by which it is to be answered
     */
    record Raised(String reference, LocalDate dueOn) implements RaiseOutcome {}

    /** It is not; the sentences are the messages {@code objection.refused.<reason>}. */
    record Refused(Set<Reason> reasons) implements RaiseOutcome {

        public Refused {
            reasons = Set.copyOf(reasons);
        }

        static Refused of(Reason reason) {
            return new Refused(Set.of(reason));
        }
    }

    /** Why not. */
    enum Reason {
        /** The period is past; the sentence says where to go now. */
        PERIOD_OVER,
        NO_SUCH_LINE,
        NAME,
        TELEPHONE,
        TEXT_LENGTH,
        /** The text holds a number that must not be kept in plain. */
        TEXT_HOLDS_NUMBER,
        /** This notice has taken in as many as it takes a day. */
        TOO_MANY
    }
}
