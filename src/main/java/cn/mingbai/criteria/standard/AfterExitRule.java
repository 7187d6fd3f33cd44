package cn.mingbai.criteria.standard;

import java.time.LocalDate;

/**
 * What goes on after an exit (脱贫不脱政策).
 *
 * @param policiesUntil the last day until which the policies for the poor go on
 * @param policies where that stands
 * @param followUpMonths how long the village looks after a household that exited (跟踪监测)
 * @param followUp where that stands
 */
public record AfterExitRule(LocalDate policiesUntil, Clause policies, int followUpMonths, Clause followUp) {

    public AfterExitRule {
        if (followUpMonths < 1) {
            throw new IllegalArgumentException("A household is looked after for a month at least: " + followUpMonths);
        }
    }
}
