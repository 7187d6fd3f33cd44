package cn.mingbai.exit.county.evaluation;

import cn.mingbai.criteria.standard.CountyExitRule;

/**
 * How much an evaluation draws.
 *
 * @param villagePercent of the villages of each kind at least so many per cent, and never none
 * @param households in each drawn village, all of them where there are no more
 */
public record SampleSizes(int villagePercent, int households) {

    public SampleSizes {
        if (villagePercent < 1 || villagePercent > 100 || households < 1) {
            throw new IllegalArgumentException("No sample: %d %%, %d households".formatted(villagePercent, households));
        }
    }

    static SampleSizes of(CountyExitRule rule) {
        return new SampleSizes(
                rule.sampleVillages().whole(), rule.sampleHouseholds().whole());
    }
}
