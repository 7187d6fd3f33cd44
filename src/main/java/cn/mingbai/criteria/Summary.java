package cn.mingbai.criteria;

import cn.mingbai.criteria.standard.Criterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Puts an assessment into the few words that stand above the table: what decided, and how the rest stands. */
public final class Summary {

    private final Assessment assessment;

    public Summary(Assessment assessment) {
        this.assessment = assessment;
    }

    /** The income, if it is known, and what decided, as the explanations of those findings. */
    public List<Sentence> reasons() {
        var decided = allAssured() ? List.<Finding>of() : assessment.deciding();
        return Stream.concat(income().filter(finding -> !decided.contains(finding)), decided.stream())
                .map(Finding::explanation)
                .toList();
    }

    /** How the criteria that did not decide stand, in one or two sentences. */
    public List<Sentence> rest() {
        if (allAssured()) {
            return List.of(Sentence.of("criteria.summary.allAssured"));
        }
        var others = assessment.findings().stream()
                .filter(finding -> !assessment.deciding().contains(finding))
                .filter(finding -> income().noneMatch(finding::equals))
                .toList();
        var sentences = new ArrayList<Sentence>();
        add(sentences, "criteria.summary.met", names(others, Outcome.MET, Outcome.EXEMPT));
        add(sentences, "criteria.summary.unmet." + assessment.purpose(), names(others, Outcome.NOT_MET));
        add(sentences, "criteria.summary.unknown", names(others, Outcome.UNKNOWN));
        return sentences;
    }

    /** The criteria that decided because they were not met or are unknown; none where all is assured. */
    public static List<Criterion> deciding(Assessment assessment) {
        return assessment.deciding().stream()
                .filter(finding -> finding.outcome() == Outcome.NOT_MET || finding.outcome() == Outcome.UNKNOWN)
                .map(Finding::criterion)
                .distinct()
                .sorted()
                .toList();
    }

    /** The deciding reason in a few words for each criterion, for lists. */
    public static List<Sentence> inShort(Decision decision, Collection<Criterion> deciding) {
        return deciding.isEmpty()
                ? List.of(Sentence.of("criteria.reason." + decision))
                : deciding.stream()
                        .map(criterion -> Sentence.of("criteria.reason." + decision + "." + criterion))
                        .toList();
    }

    private boolean allAssured() {
        return assessment.decision() == Decision.NOT_ELIGIBLE
                && assessment.purpose() == Purpose.IDENTIFICATION
                && assessment.deciding().stream()
                        .allMatch(finding -> finding.outcome() == Outcome.MET || finding.outcome() == Outcome.EXEMPT);
    }

    private Stream<Finding> income() {
        return assessment.findings().stream()
                .filter(finding -> finding.criterion() == Criterion.INCOME && finding.outcome() != Outcome.UNKNOWN);
    }

    private static List<Sentence> names(List<Finding> findings, Outcome... outcomes) {
        return findings.stream()
                .filter(finding -> Stream.of(outcomes).anyMatch(outcome -> outcome == finding.outcome()))
                .map(Finding::criterion)
                .distinct()
                .map(criterion -> Sentence.of("criteria.criterion." + criterion))
                .toList();
    }

    private static void add(List<Sentence> sentences, String key, List<Sentence> names) {
        if (!names.isEmpty()) {
            sentences.add(Sentence.of(key, names));
        }
    }
}
