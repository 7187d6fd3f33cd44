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
 * @param against what speaks against the exit, then what leaves it open
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
        return new ExitVerdict(
                exit.decision(),
                assessment.conclusion(),
                assessment.findings(),
                exit.hardships(),
                against(exit),
                assessment.missingFacts(),
                Margin.of(assessment));
    }

    /** What is known to speak against it comes before what is unknown: a list that is cut short still says why. */
    private static List<Sentence> against(FrozenExit exit) {
        return Stream.of(Outcome.NOT_MET, Outcome.UNKNOWN)
                .flatMap(outcome -> Stream.concat(
                        exit.frozen().assessment().findings().stream()
                                .filter(finding -> finding.outcome() == outcome)
                                .map(Finding::explanation),
                        exit.hardships().stream()
                                .filter(finding -> finding.outcome() == outcome)
                                .map(HardshipFinding::explanation)))
                .toList();
    }
}
