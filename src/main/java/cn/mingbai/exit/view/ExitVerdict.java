package cn.mingbai.exit.view;

import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.Finding;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.exit.FrozenExit;
import cn.mingbai.exit.hardship.HardshipFinding;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the rules say of an exit, for a page.
 *
 * @param decision with the hardships in it
 * @param conclusion the decision of the assessment as a sentence
 * @param against what speaks against the exit, or leaves it open
 */
public record ExitVerdict(
        Decision decision,
        Sentence conclusion,
        List<Finding> findings,
        List<HardshipFinding> hardships,
        List<Sentence> against,
        List<Sentence> missing,
        Margin margin) {

    static ExitVerdict of(FrozenExit exit) {
        var assessment = exit.frozen().assessment();
        var against = Stream.concat(
                        assessment.findings().stream()
                                .filter(finding ->
                                        finding.outcome() == Outcome.NOT_MET || finding.outcome() == Outcome.UNKNOWN)
                                .map(Finding::explanation),
                        exit.hardships().stream()
                                .filter(finding -> finding.outcome() != Outcome.MET)
                                .map(HardshipFinding::explanation))
                .toList();
        return new ExitVerdict(
                exit.decision(),
                assessment.conclusion(),
                assessment.findings(),
                exit.hardships(),
                against,
                assessment.missingFacts(),
                Margin.of(assessment));
    }
}
