package cn.mingbai.criteria.standard;

import java.util.Arrays;
import java.util.Map;

/**
 * What the exits of households, villages and counties are measured by, beside {@link ExitRule}. Refuses to leave a hardship out.
 *
 * @param approval who approves a household's exit
 * @param approvalClause where that stands
 */
public record ExitTerms(
        ExitSettings settings,
        ApprovalLevel approval,
        Clause approvalClause,
        Map<Hardship, HardshipRule> hardships,
        AfterExitRule after,
        VillageExitRule village,
        CountyExitRule county) {

    public ExitTerms {
        hardships = Map.copyOf(hardships);
        if (!hardships.keySet().containsAll(Arrays.asList(Hardship.values()))) {
            throw new IllegalArgumentException("Each hardship needs a rule");
        }
    }
}
