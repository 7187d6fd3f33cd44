package cn.mingbai.criteria;

import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.household.HouseholdFacts;
import java.time.LocalDate;

/** Judges a household: the same facts, standard, purpose and day always give the same assessment. */
@FunctionalInterface
public interface Assessor {

    /**
     * What the rules say about this household.
     *
     * @param standard the one of the household's region and the assessed year
     * @param on the day for which ages are reckoned; for a past year a day of that year
     */
    Assessment assess(HouseholdFacts facts, Standard standard, Purpose purpose, LocalDate on);
}
