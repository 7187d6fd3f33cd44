package cn.mingbai.criteria.decision;

import cn.mingbai.criteria.Assessment;
import cn.mingbai.criteria.edition.StandardEdition;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.household.HouseholdHeader;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A household of the register, judged now.
 *
 * @param judgedYears the years for which its decision is kept, ascending
 * @param year the year it was judged for
 * @param judgement null where nobody has adopted a standard for the place and year
 */
public record HouseholdAssessment(
        HouseholdHeader header,
        HouseholdFacts facts,
        List<Integer> judgedYears,
        int year,
        @Nullable Judged judgement) {

    /** The years to choose from, the latest first. */
    public List<Integer> years() {
        var years = new TreeSet<>(judgedYears);
        years.add(year);
        return List.copyOf(years.descendingSet());
    }

    /** The assessment with the version of the standard it rests on. */
    public record Judged(Assessment assessment, StandardEdition edition) {}
}
