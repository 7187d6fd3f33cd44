package cn.mingbai.exit.movement;

/** A change that does not fit what came before. It is shown to whoever reads the table, never smoothed over. */
public record Contradiction(StatusChange change, Kind kind) {

    /** What does not fit. */
    public enum Kind {
        /** Taken in while it was in: not counted. */
        ALREADY_IN,
        /** Left, or members moved, while it was not in: not counted. */
        NOT_IN,
        /** Left with another number of members than it had: counted with those it had. */
        OTHER_NUMBER,
        /** More left than there were: not counted. */
        TOO_MANY_LEFT,
        /** In another village than the one that has it: counted in the one that has it. */
        OTHER_VILLAGE
    }
}
