package cn.mingbai.criteria.web;

import cn.mingbai.criteria.Assessment;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.Sentences;
import cn.mingbai.criteria.Summary;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the letter to a family (告知书) says; bounded, because it has to fit one sheet in large print.
 *
 * @param reasons what decided, at most three sentences
 * @param lines each criterion in a word
 * @param change the first way to another decision; empty where there is none
 * @param missing at most four things still to be found out
 */
record Letter(String headline, List<String> reasons, List<Line> lines, List<String> change, List<String> missing) {

    private static final int REASONS = 3;
    private static final int LONGEST = 60;
    private static final int LONGEST_REASONS = 150;
    private static final int MOST_LINES = 9;
    private static final int LONGEST_CHANGE = 110;
    private static final int MISSING = 4;

    /** One criterion. */
    record Line(String criterion, String word) {}

    static Letter of(Assessment assessment, Sentences sentences) {
        var view = DecisionView.of(assessment, sentences);
        return new Letter(
                view.headline(),
                reasons(assessment, view, sentences),
                view.lines().stream()
                        .map(line -> new Line(line.criterion(), line.word()))
                        .distinct()
                        .limit(MOST_LINES)
                        .toList(),
                view.alternatives().stream()
                        .filter(change -> change.length() <= LONGEST_CHANGE)
                        .limit(1)
                        .toList(),
                view.missing().stream()
                        .filter(fact -> fact.length() <= LONGEST)
                        .limit(MISSING)
                        .toList());
    }

    /** In full where that fits, else in a few words; the table beside says the rest. */
    private static List<String> reasons(Assessment assessment, DecisionView view, Sentences sentences) {
        var full = Stream.concat(view.reasons().stream(), view.rest().stream().limit(1))
                .toList();
        if (full.size() <= REASONS + 1 && full.stream().mapToInt(String::length).sum() <= LONGEST_REASONS) {
            return full;
        }
        return List.of(sentences.say(Sentence.of(
                "criteria.letter.reasons", Summary.inShort(assessment.decision(), Summary.deciding(assessment)))));
    }
}
