package cn.mingbai.criteria.web;

import cn.mingbai.criteria.Assessment;
import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.Finding;
import cn.mingbai.criteria.IncomeAccount;
import cn.mingbai.criteria.Measure;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.Sentences;
import cn.mingbai.criteria.Summary;
import cn.mingbai.criteria.standard.Criterion;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in the words of the decision page (明白).
 *
 * @param kind in, out or open, for the look of the verdict
 * @param headline what was decided, without a full stop
 * @param reasons what decided
 * @param rest how the other criteria stand
 * @param factsUntil the day of the latest fact that has one
 */
record DecisionView(
        Decision decision,
        String kind,
        String headline,
        List<String> reasons,
        List<String> rest,
        List<Line> lines,
        List<String> alternatives,
        List<String> missing,
        @Nullable LocalDate factsUntil) {

    /** One criterion. Tag is the kind of status tag, such as ok, its word what the tag says. */
    record Line(
            String criterion,
            String fact,
            @Nullable String source,
            @Nullable LocalDate date,
            @Nullable String measured,
            @Nullable String threshold,
            String tag,
            String word,
            String clause,
            boolean deciding) {}

    static DecisionView of(Assessment assessment, Sentences sentences) {
        var summary = new Summary(assessment);
        return new DecisionView(
                assessment.decision(),
                kind(assessment),
                sentences.say(assessment.conclusion()),
                sentences.say(summary.reasons()),
                sentences.say(summary.rest()),
                assessment.findings().stream()
                        .map(finding -> line(assessment, finding, sentences))
                        .toList(),
                assessment.whatWouldChangeIt().stream()
                        .map(alternative -> sentences.say(alternative.sentence()))
                        .toList(),
                sentences.say(assessment.missingFacts()),
                assessment.findings().stream()
                        .map(Finding::source)
                        .filter(Objects::nonNull)
                        .map(source -> source.date())
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }

    private static String kind(Assessment assessment) {
        return switch (assessment.decision()) {
            case ELIGIBLE -> "in";
            case NOT_ELIGIBLE -> "out";
            case UNDETERMINED -> "open";
        };
    }

    private static Line line(Assessment assessment, Finding finding, Sentences sentences) {
        var source = finding.source();
        return new Line(
                sentences.say(Sentence.of("criteria.criterion." + finding.criterion())),
                fact(assessment, finding, sentences),
                source == null ? null : source.description(),
                source == null ? null : source.date(),
                words(finding.measured(), sentences),
                words(finding.threshold(), sentences),
                tag(finding.outcome()),
                word(finding, sentences),
                finding.clause().citation(),
                assessment.deciding().contains(finding));
    }

    /** Of the income the reckoning, of everything else the explanation. */
    private static String fact(Assessment assessment, Finding finding, Sentences sentences) {
        var account = assessment.income();
        return finding.criterion() == Criterion.INCOME && account.perCapita() != null
                ? sentences.say(reckoned(account))
                : sentences.say(finding.explanation());
    }

    private static Sentence reckoned(IncomeAccount account) {
        var kinds = account.received().entrySet().stream()
                .map(entry -> Sentence.of("criteria.account.kind." + entry.getKey(), entry.getValue()))
                .toList();
        var sum = kinds.isEmpty()
                ? Sentence.of("criteria.account.none")
                : Sentence.linked("criteria.account.plus", kinds);
        var expense = account.operatingExpense();
        var less = expense == null || expense.signum() == 0 ? sum : Sentence.of("criteria.account.less", sum, expense);
        var total = Sentence.of(
                "criteria.account.sum",
                less,
                Objects.requireNonNull(account.total()),
                Objects.requireNonNull(account.persons()));
        return account.notCounted().signum() == 0
                ? total
                : Sentence.of("criteria.also", total, Sentence.of("criteria.account.besides", account.notCounted()));
    }

    private static @Nullable String words(@Nullable Measure measure, Sentences sentences) {
        return measure == null ? null : sentences.say(measure.words());
    }

    private static String tag(Outcome outcome) {
        return switch (outcome) {
            case MET -> "ok";
            case NOT_MET -> "no";
            case EXEMPT -> "idle";
            case UNKNOWN -> "unknown";
        };
    }

    private static String word(Finding finding, Sentences sentences) {
        var criterion = finding.criterion();
        var group = Criterion.GUARANTEES.contains(criterion) ? "GUARANTEE" : criterion.name();
        return Stream.of(group + "." + finding.outcome(), finding.outcome().name())
                .map(key -> "criteria.tag." + key)
                .filter(sentences::knows)
                .findFirst()
                .map(key -> sentences.say(Sentence.of(key)))
                .orElseThrow();
    }
}
