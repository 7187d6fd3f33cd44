package cn.mingbai.criteria.decision;

import cn.mingbai.criteria.Assessor;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.decision.HouseholdAssessment.Judged;
import cn.mingbai.criteria.edition.Standards;
import cn.mingbai.household.HouseholdKey;
import cn.mingbai.household.Households;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Judges some households for all their years and keeps what comes of it, in the caller's transaction and area. */
@Component
class Reassessor {

    private final Households households;
    private final AssessedYears years;
    private final Standards standards;
    private final Assessor assessor;
    private final DecisionTable table;

    Reassessor(
            Households households, AssessedYears years, Standards standards, Assessor assessor, DecisionTable table) {
        this.households = households;
        this.years = years;
        this.standards = standards;
        this.assessor = assessor;
        this.table = table;
    }

    /** A household without a standard for its place and year keeps no decision: there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    void reassess(List<HouseholdKey> keys) {
        if (keys.isEmpty()) {
            return;
        }
        table.lock(keys);
        var ids = keys.stream().map(HouseholdKey::id).toList();
        var yearsOf = years.of(ids);
        var decisions = new ArrayList<StoredDecision>();
        for (var year :
                new TreeSet<>(yearsOf.values().stream().flatMap(List::stream).toList())) {
            var judged = keys.stream()
                    .filter(key -> yearsOf.getOrDefault(key.id(), List.of()).contains(year))
                    .toList();
            decisions.addAll(judge(judged, year));
        }
        table.replace(ids, decisions);
    }

    private List<StoredDecision> judge(List<HouseholdKey> keys, int year) {
        var inForce = standards.inForce(year);
        var facts = households.factsOf(keys.stream().map(HouseholdKey::id).toList(), year);
        var decisions = new ArrayList<StoredDecision>();
        for (var key : keys) {
            var known = facts.get(key.id());
            var edition = inForce.at(key.area());
            if (known != null && edition.isPresent()) {
                var assessment =
                        assessor.assess(known, edition.get().standard(), Purpose.IDENTIFICATION, standards.dayOf(year));
                decisions.add(StoredDecision.of(key, year, new Judged(assessment, edition.get()), known));
            }
        }
        return decisions;
    }
}
