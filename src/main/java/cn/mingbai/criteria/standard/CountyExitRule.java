package cn.mingbai.criteria.standard;

/**
 * What is asked of a county's exit besides its rates (贫困县退出).
 *
 * @param noticeDays full days of the province's notice
 * @param clause where those stand
 * @param sampleVillages how many per cent of its villages an evaluation draws
 * @param sampleHouseholds how many households it draws in each of them
 */
public record CountyExitRule(int noticeDays, Clause clause, Setting sampleVillages, Setting sampleHouseholds) {

    public CountyExitRule {
        if (noticeDays < 1) {
            throw new IllegalArgumentException("A notice stays up for a day at least: " + noticeDays);
        }
    }
}
