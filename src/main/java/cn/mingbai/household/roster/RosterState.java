package cn.mingbai.household.roster;

/**
 * Where an import stands; the names are those of the machine interface. CHECKING → READY or FAILED; READY → MERGING →
 * MERGED, or back to READY when the register changed meanwhile; whatever is not MERGING or MERGED may be DISCARDED.
 * Every step is one conditional UPDATE, so that of two clicks one takes effect.
 */
public enum RosterState {
    CHECKING,
    READY,
    MERGING,
    MERGED,
    DISCARDED,
    FAILED
}
