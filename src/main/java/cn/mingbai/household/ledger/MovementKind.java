package cn.mingbai.household.ledger;

/** What happened to a household of the register or to its members (domain.md §2.12, §3.7, §8). */
public enum MovementKind {
    /** On the register since before anything was written down here: a roster without days of identification (存量转入). */
    TAKEN_OVER(Direction.HOUSEHOLD_IN),
    /** Newly identified (新识别). */
    NEW(Direction.HOUSEHOLD_IN),
    /** Back after an exit because it is poor again (返贫). */
    RETURNED(Direction.HOUSEHOLD_IN),
    /** Back because it should not have exited (错退). */
    WRONGLY_EXITED_BACK(Direction.HOUSEHOLD_IN),
    /** Taken in because it had been missed (漏评). */
    MISSED(Direction.HOUSEHOLD_IN),
    /** Came from another village (村间调入). */
    TRANSFERRED_IN(Direction.HOUSEHOLD_IN),
    /** Born, married in, moved in (自然增加). */
    NATURAL_INCREASE(Direction.MEMBERS_IN),
    /** Had been left out of the household's file (补录). */
    OMITTED_MEMBER(Direction.MEMBERS_IN),
    /** Out of poverty (脱贫). */
    EXITED(Direction.HOUSEHOLD_OUT),
    /** Had been identified wrongly (错评清退). */
    CLEARED(Direction.HOUSEHOLD_OUT),
    /** Nobody is left (整户消亡). */
    DISSOLVED(Direction.HOUSEHOLD_OUT),
    /** Set back to not registered by a correction of its file (更正注销). */
    STRUCK(Direction.HOUSEHOLD_OUT),
    /** Went to another village (村间调出). */
    TRANSFERRED_OUT(Direction.HOUSEHOLD_OUT),
    /** Died, married out, moved out (自然减少). */
    NATURAL_DECREASE(Direction.MEMBERS_OUT),
    /** Had been entered by mistake (误录). */
    ERRONEOUS_MEMBER(Direction.MEMBERS_OUT);

    private final Direction direction;

    MovementKind(Direction direction) {
        this.direction = direction;
    }

    /** What moves. */
    public enum Direction {
        HOUSEHOLD_IN,
        MEMBERS_IN,
        HOUSEHOLD_OUT,
        MEMBERS_OUT
    }

    public Direction direction() {
        return direction;
    }

    /** Whether it adds to the register. */
    public boolean isIn() {
        return direction == Direction.HOUSEHOLD_IN || direction == Direction.MEMBERS_IN;
    }

    /** Whether a whole household moves, and not some of its members. */
    public boolean isOfHousehold() {
        return direction == Direction.HOUSEHOLD_IN || direction == Direction.HOUSEHOLD_OUT;
    }
}
