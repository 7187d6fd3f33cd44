package cn.mingbai.exit.village;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.standard.IndicatorRule.Effect;
import java.util.List;

/** How a village stands with every criterion, in their order. */
public record VillageFindings(List<VillageFinding> findings) {

    public VillageFindings {
        findings = List.copyOf(findings);
    }

    public VillageFinding of(VillageCriterion criterion) {
        return findings.get(criterion.ordinal());
    }

    /** What stands in the way of the exit. */
    public List<VillageFinding> lacking() {
        return findings.stream().filter(VillageFinding::isLacking).toList();
    }

    /** What nobody has answered yet. */
    public List<VillageFinding> open() {
        return findings.stream().filter(VillageFinding::isOpen).toList();
    }

    /** What a village that has left the list no longer meets; what was not measured again is not among it. */
    public List<VillageFinding> fallenBack() {
        return lacking().stream()
                .filter(finding -> finding.criterion() != VillageCriterion.DESIGNATION)
                .filter(finding -> finding.outcome() == Outcome.NOT_MET)
                .toList();
    }

    /** How many indicators have that outcome, of those that are asked; list and incidence are no indicators. */
    public long indicators(Outcome outcome) {
        return findings.stream()
                .filter(finding -> finding.criterion().indicator().isPresent() && finding.effect() != Effect.NOT_ASKED)
                .filter(finding -> finding.outcome() == outcome)
                .count();
    }
}
