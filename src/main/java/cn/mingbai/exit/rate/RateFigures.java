package cn.mingbai.exit.rate;

import org.jspecify.annotations.Nullable;

/**
 * What was counted in a county; for a village only population and remaining poor matter. Null is a figure nobody has yet.
 *
 * @param population agricultural-hukou population (农业户籍人口), persons
 * @param remainingPoor registered poor persons that have not exited
 * @param missed persons that belong on the register and are not (漏评), as identified: how a sample is extrapolated no source says
 * @param wronglyExited persons that exited and should not have (错退), likewise
 * @param sampledExited exited persons in the drawn sample
 * @param sampledWronglyExited those of them that were wrongly exited
 * @param sampledOthers non-registered agricultural population of the sampled villages
 * @param sampledMissed those of them that were missed
 * @param surveyed households asked
 * @param approving households of them that approve
 */
public record RateFigures(
        @Nullable Long population,
        @Nullable Long remainingPoor,
        @Nullable Long missed,
        @Nullable Long wronglyExited,
        @Nullable Long sampledExited,
        @Nullable Long sampledWronglyExited,
        @Nullable Long sampledOthers,
        @Nullable Long sampledMissed,
        @Nullable Long surveyed,
        @Nullable Long approving,
        @Nullable Long poorVillages,
        @Nullable Long exitedVillages) {

    /** The figures of one village. */
    public static RateFigures ofVillage(@Nullable Long population, @Nullable Long remainingPoor) {
        return new RateFigures(population, remainingPoor, null, null, null, null, null, null, null, null, null, null);
    }
}
