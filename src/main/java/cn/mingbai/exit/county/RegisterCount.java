package cn.mingbai.exit.county;

/**
 * How many households in which somebody lives stand how with the register, and how many live in them.
 *
 * @param remaining on the register (未脱贫), also those that returned
 * @param exited have exited (已脱贫)
 * @param others known and not registered
 */
public record RegisterCount(Heads remaining, Heads exited, Heads others) {

    /** Households and the persons in them. */
    public record Heads(long households, long persons) {

        public static final Heads NONE = new Heads(0, 0);

        Heads plus(Heads other) {
            return new Heads(households + other.households, persons + other.persons);
        }
    }

    public static final RegisterCount NONE = new RegisterCount(Heads.NONE, Heads.NONE, Heads.NONE);

    RegisterCount plus(RegisterCount other) {
        return new RegisterCount(remaining.plus(other.remaining), exited.plus(other.exited), others.plus(other.others));
    }
}
