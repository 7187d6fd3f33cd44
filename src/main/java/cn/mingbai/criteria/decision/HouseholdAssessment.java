package cn.mingbai.criteria.decision;

import cn.mingbai.criteria.Assessment;
import cn.mingbai.criteria.edition.StandardEdition;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.household.HouseholdHeader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A household of the register, judged now.
 *
 * @param years the years that can be asked for, the latest first
 * @param year the year it was judged for
 * @param judgement null where nobody has adopted a standard for the place and year
 */
public record HouseholdAssessment(
        HouseholdHeader header,
        HouseholdFacts facts,
        List<Integer> years,
        int year,
        @Nullable Judged judgement) {

    /** The assessment with the version of the standard it rests on. */
    public record Judged(Assessment assessment, StandardEdition edition) {}
}
