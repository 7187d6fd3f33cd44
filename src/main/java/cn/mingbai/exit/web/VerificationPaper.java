package cn.mingbai.exit.web;

import cn.mingbai.casework.paper.HouseholdParts;
import cn.mingbai.casework.view.CaseSheet;
import cn.mingbai.criteria.Finding;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.exit.ExitWords;
import cn.mingbai.exit.hardship.HardshipFinding;
import cn.mingbai.exit.view.ExitPart;
import cn.mingbai.notice.paper.PaperCut;
import cn.mingbai.notice.paper.PaperPage;
import cn.mingbai.notice.paper.PaperPage.Part;
import cn.mingbai.procedure.CaseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The exit's verification sheet (脱贫验收表): members, each criterion, the hardships, the doubts with what was answered. */
@Component
class VerificationPaper {

    private static final PaperCut MEMBERS = new PaperCut(11, 22, 22, 11);
    /** In tenths of a row. */
    private static final PaperCut CRITERIA = new PaperCut(200, 245, 245, 200);

    private static final PaperCut DOUBTS = new PaperCut(11, 22, 22, 11);

    private static final Set<String> SIGNED = Set.of("VERIFY_HOME", "CONFIRM_COMMITTEES");
    /** What leads here is verified from the start. */
    private static final Set<String> AFRESH = Set.of("PLANNED", "VERIFIED");

    private static final int NAME = 5;
    private static final int SENTENCE = 15;
    private static final int CITATION = 15;

    private final ExitWords words;
    private final MessageSource messages;
    private final DoubtLines doubts;

    VerificationPaper(ExitWords words, MessageSource messages, DoubtLines doubts) {
        this.words = words;
        this.messages = messages;
        this.doubts = doubts;
    }

    /** One criterion or hardship, in words. */
    record Row(String name, String words, Outcome outcome, String clause) {

        int room() {
            var beside = Math.max(HouseholdParts.lines(name, NAME), HouseholdParts.lines(clause, CITATION));
            return HouseholdParts.room(Math.max(beside, HouseholdParts.lines(words, SENTENCE)));
        }
    }

    List<PaperPage> pages(CaseSheet sheet, ExitPart part) {
        var rows = Stream.concat(
                        part.verdict().findings().stream().map(this::row),
                        part.verdict().hardships().stream().map(this::row))
                .toList();
        return PaperPage.of(List.of(
                HouseholdParts.members(part.judged().frozen().facts(), MEMBERS),
                new Part("criteria", CRITERIA.cut(rows, Row::room)),
                new Part("doubts", DOUBTS.cut(doubts.of(sheet, part.doubts()), line -> 1))));
    }

    /** Who has signed for the two steps that this sheet goes with, as far as it was not done anew since. */
    static List<CaseEvent> signed(CaseSheet sheet) {
        var signed = new ArrayList<CaseEvent>();
        for (var event : sheet.history()) {
            if (event.moved() && AFRESH.contains(event.to())) {
                signed.clear();
            }
            if (SIGNED.contains(event.action())) {
                signed.removeIf(earlier -> earlier.action().equals(event.action()));
                signed.add(event);
            }
        }
        return signed;
    }

    private Row row(Finding finding) {
        return new Row(
                said("criteria.criterion." + finding.criterion()),
                words.say(finding.explanation()),
                finding.outcome(),
                finding.clause().citation());
    }

    private Row row(HardshipFinding finding) {
        return new Row(
                said("exit.hardship.kind." + finding.hardship()),
                words.say(finding.explanation()),
                finding.outcome(),
                finding.rule().clause().citation());
    }

    private String said(String key) {
        return messages.getMessage(key, null, Locale.CHINA);
    }
}
