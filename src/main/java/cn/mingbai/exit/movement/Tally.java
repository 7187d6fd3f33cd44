package cn.mingbai.exit.movement;

/** So many households and persons. */
public record Tally(long households, long persons) {

    public static final Tally NONE = new Tally(0, 0);

    public Tally plus(Tally other) {
        return new Tally(households + other.households, persons + other.persons);
    }

    public Tally minus(Tally other) {
        return new Tally(households - other.households, persons - other.persons);
    }
}
