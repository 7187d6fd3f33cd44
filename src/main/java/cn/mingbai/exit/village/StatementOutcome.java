package cn.mingbai.exit.village;

import java.util.List;

/** What became of a statement. */
public sealed interface StatementOutcome {

    record Kept(StatedFact stated) implements StatementOutcome {}

    record Refused(List<Fault> faults) implements StatementOutcome {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** What is wrong with it; the words are the messages {@code exit.village.fault.<fault>}. */
    enum Fault {
        /** Neither yes nor no; or no number. */
        NO_VALUE,
        /** Less than nothing, more than fits, or not whole where only whole ones are counted. */
        IMPOSSIBLE_NUMBER,
        NO_SOURCE,
        NO_DAY,
        IN_THE_FUTURE,
        /** The scan belongs to another place. */
        FOREIGN_PROOF
    }
}
