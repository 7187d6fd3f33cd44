package cn.mingbai.exit.village;

/**
 * How many of a village's households that are or were on the register (在册户、脱贫户) have something.
 *
 * @param all of them
 * @param safe known to have it
 * @param unsafe known not to have it; of the rest nobody knows, which counts as not having it
 */
public record Homes(long all, long safe, long unsafe) {

    public long unknown() {
        return all - safe - unsafe;
    }
}
