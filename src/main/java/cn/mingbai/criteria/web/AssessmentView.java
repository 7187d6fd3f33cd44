package cn.mingbai.criteria.web;

import cn.mingbai.criteria.Assessment;
import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.Finding;
import cn.mingbai.criteria.Measure;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentences;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.criteria.standard.Standard;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in the machine interface.
 *
 * @param perCapitaNetIncome yuan, two decimals; null when it cannot be reckoned
 * @param whatWouldChangeIt plain Chinese sentences
 * @param missing what has to be found out, as Chinese noun phrases
 */
record AssessmentView(
        Decision decision,
        @Nullable BigDecimal perCapitaNetIncome,
        Standard.Reference standard,
        List<FindingView> findings,
        List<String> whatWouldChangeIt,
        List<String> missing) {

    /** One finding; measured and threshold for machines, such as {@code 7325.00} and {@code > 2995}. */
    record FindingView(
            Criterion criterion,
            Outcome outcome,
            @Nullable String measured,
            @Nullable String threshold,
            String clause,
            String explanation) {}

    static AssessmentView of(Assessment assessment, Sentences sentences) {
        return new AssessmentView(
                assessment.decision(),
                assessment.perCapitaNetIncome(),
                assessment.standard(),
                assessment.findings().stream()
                        .map(finding -> view(finding, sentences))
                        .toList(),
                assessment.whatWouldChangeIt().stream()
                        .map(alternative -> sentences.say(alternative.sentence()))
                        .toList(),
                sentences.say(assessment.missingFacts()));
    }

    private static FindingView view(Finding finding, Sentences sentences) {
        return new FindingView(
                finding.criterion(),
                finding.outcome(),
                value(finding.measured()),
                value(finding.threshold()),
                finding.clause().citation(),
                sentences.say(finding.explanation()));
    }

    private static @Nullable String value(@Nullable Measure measure) {
        return measure == null ? null : measure.value();
    }
}
