package cn.mingbai.procedure.evidence;

import java.util.UUID;

/** What became of a scan that was handed in. */
public sealed interface EvidenceOutcome {

    record Kept(UUID id) implements EvidenceOutcome {}

    record Refused(Fault fault) implements EvidenceOutcome {}

    /** Why a file is not kept; the words are the messages {@code procedure.evidence.refused.<fault>}. */
    enum Fault {
        EMPTY,
        TOO_LARGE,
        /** Neither JPEG nor PNG nor PDF by its content. */
        NOT_A_SCAN,
        /** Begins like one and does not end like one, or holds something behind its end. */
        DAMAGED,
        /** More pixels than any scanner makes. */
        TOO_MANY_PIXELS,
        /** A PDF that does something when it is opened, carries files, or is locked. */
        ACTIVE_CONTENT
    }
}
