package cn.mingbai.notice.seal;

import java.time.Instant;
import java.util.List;

/**
 * What a check of seals found.
 *
 * @param at when it was made
 * @param chains the chains that were checked
 * @param found what is wrong, in order; at most the first {@value #MOST}
 * @param faults how much is wrong in all
 */
public record SealReport(Instant at, List<Chain> chains, List<SealFinding> found, long faults) {

    static final int MOST = 200;

    /**
     * One county's chain.
     *
     * @param county code
     * @param notices how many notices it should hold
     * @param head digest of the last one, in hexadecimal digits; kept elsewhere it proves that nothing before it changed
     */
    public record Chain(String county, String name, long notices, String head) {}

    public boolean isSound() {
        return faults == 0;
    }

    public long notices() {
        return chains.stream().mapToLong(Chain::notices).sum();
    }
}
