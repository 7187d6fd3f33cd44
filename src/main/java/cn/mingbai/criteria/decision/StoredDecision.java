package cn.mingbai.criteria.decision;

import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.Summary;
import cn.mingbai.criteria.decision.HouseholdAssessment.Judged;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.household.HouseholdKey;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an assessment for identification.
 *
 * @param deciding the criteria that made the decision because they were not met or are unknown; empty when all is assured
 */
record StoredDecision(
        HouseholdKey household,
        int year,
        Decision decision,
        List<Criterion> deciding,
        @Nullable BigDecimal perCapitaIncome,
        long standardId,
        byte[] factsDigest) {

    static StoredDecision of(HouseholdKey household, int year, Judged judged, HouseholdFacts facts) {
        var assessment = judged.assessment();
        return new StoredDecision(
                household,
                year,
                assessment.decision(),
                Summary.deciding(assessment),
                assessment.perCapitaNetIncome(),
                judged.edition().id(),
                FactsDigest.of(facts));
    }
}
