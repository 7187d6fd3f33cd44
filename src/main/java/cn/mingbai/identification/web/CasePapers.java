package cn.mingbai.identification.web;

import cn.mingbai.criteria.Assessment;
import cn.mingbai.criteria.Finding;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.notice.paper.PaperCut;
import cn.mingbai.notice.paper.PaperPage;
import cn.mingbai.notice.paper.PaperPage.Part;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the papers of a case are laid out on sheets of A4. */
final class CasePapers {

    private static final PaperCut APPLICANTS = new PaperCut(6, 14, 22, 12);
    private static final PaperCut MEMBERS = new PaperCut(12, 22, 22, 12);
    private static final PaperCut INCOME = new PaperCut(12, 24, 24, 12);
    /** In tenths of a row: a sentence takes as many lines as it needs. */
    private static final PaperCut FINDINGS = new PaperCut(152, 250, 250, 152);

    private static final int LINE_OF_SENTENCE = 19;
    private static final int LINE_OF_CITATION = 20;

    private CasePapers() {}

    static List<PaperPage> application(HouseholdFacts facts) {
        return PaperPage.of(List.of(new Part("members", APPLICANTS.cut(orNone(facts.members()), member -> 1))));
    }

    /** Members, the income account, what was found of the assurances: a part each, so that each is signed where it ends. */
    static List<PaperPage> verification(
            HouseholdFacts facts, @Nullable Assessment assessment, Function<Finding, String> words) {
        List<Finding> findings = assessment == null ? List.of() : assessment.findings();
        return PaperPage.of(List.of(
                new Part("members", MEMBERS.cut(orNone(facts.members()), member -> 1)),
                new Part("income", INCOME.cut(orNone(facts.income()), item -> 1)),
                new Part("findings", FINDINGS.cut(findings, finding -> weight(finding, words.apply(finding))))));
    }

    static List<PaperPage> letter() {
        return PaperPage.of(List.of(new Part("letter", List.of(List.of()))));
    }

    private static int weight(Finding finding, String sentence) {
        var lines = Math.max(
                (sentence.length() - 1) / LINE_OF_SENTENCE,
                (finding.clause().citation().length() - 1) / LINE_OF_CITATION);
        return 11 + 8 * lines;
    }

    private static <T> List<T> orNone(@Nullable List<T> rows) {
        return Objects.requireNonNullElse(rows, List.of());
    }
}
