package cn.mingbai.household.roster.merge;

/** What merging a roster did to the register. */
public record Merged(
        int householdsNew,
        int householdsChanged,
        int householdsUnchanged,
        int personsNew,
        int personsChanged,
        int personsUnchanged) {

    /** Whether the register was already as the file says. */
    public boolean changedNothing() {
        return householdsNew + householdsChanged + personsNew + personsChanged == 0;
    }
}
