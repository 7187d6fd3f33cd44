package cn.mingbai.notice.objection;

/** Where an objection stands; it goes one way. */
public enum ObjectionState {
    RAISED,
    INVESTIGATING,
    ANSWERED;

    /** Whether the line's clock stands still. */
    public boolean isOpen() {
        return this != ANSWERED;
    }

    /** Whether it may go from here to there. */
    public boolean mayBecome(ObjectionState next) {
        return switch (this) {
            case RAISED -> next == INVESTIGATING;
            case INVESTIGATING -> next == ANSWERED;
            case ANSWERED -> false;
        };
    }
}
