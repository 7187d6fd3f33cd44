package cn.mingbai.criteria.edition;

import java.util.List;

/** What became of a new version. */
public sealed interface AdoptionOutcome {

    /** It stands, and can be read under this id. */
    record Adopted(long id) implements AdoptionOutcome {}

    /** Nothing was written. */
    record Refused(List<Fault> faults) implements AdoptionOutcome {}

    /**
     * What is wrong in one place.
     *
     * @param field such as {@code year} or {@code rows[3].value}
     */
    record Fault(String field, Reason reason) {}

    /** What can be wrong; the words are the messages {@code standard.refused.<reason>}. */
    enum Reason {
        NOT_A_YEAR,
        NO_SUCH_PLACE,
        /** There is a standard for that place and year: its last version is the one to change. */
        HAS_VERSIONS,
        NOT_A_DATE,
        DATE_PAST,
        NOTE_MISSING,
        NOT_ACCEPTED,
        CLAUSE_MISSING,
        TOO_LONG,
        AGES_CROSSED,
        NOTHING_CHANGED
    }
}
