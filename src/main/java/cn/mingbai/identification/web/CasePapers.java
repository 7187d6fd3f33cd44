package cn.mingbai.identification.web;

import static cn.mingbai.casework.paper.HouseholdParts.lines;
import static cn.mingbai.casework.paper.HouseholdParts.room;

import cn.mingbai.casework.paper.HouseholdParts;
import cn.mingbai.criteria.Assessment;
import cn.mingbai.criteria.Finding;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.notice.paper.PaperCut;
import cn.mingbai.notice.paper.PaperPage;
import cn.mingbai.notice.paper.PaperPage.Part;
import java.util.List;
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
        return PaperPage.of(List.of(HouseholdParts.members(facts, APPLICANTS)));
    }

    /** Members, the income account, what was found of the assurances: a part each, so that each is signed where it ends. */
    static List<PaperPage> verification(
            HouseholdFacts facts, @Nullable Assessment assessment, Function<Finding, String> words) {
        List<Finding> findings = assessment == null ? List.of() : assessment.findings();
        return PaperPage.of(List.of(
                HouseholdParts.members(facts, MEMBERS),
                HouseholdParts.income(facts, INCOME, item -> 1),
                new Part("findings", FINDINGS.cut(findings, finding -> weight(finding, words.apply(finding))))));
    }

    static List<PaperPage> letter() {
        return PaperPage.of(List.of(new Part("letter", List.of(List.of()))));
    }

    private static int weight(Finding finding, String sentence) {
        return room(Math.max(
                lines(sentence, LINE_OF_SENTENCE), lines(finding.clause().citation(), LINE_OF_CITATION)));
    }
}
