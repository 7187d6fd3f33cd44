package cn.mingbai.exit.web;

import cn.mingbai.casework.view.CaseSheet;
import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.Finding;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.exit.ExitWords;
import cn.mingbai.exit.table.ExitAction;
import cn.mingbai.exit.table.ExitState;
import cn.mingbai.exit.view.ExitPart;
import cn.mingbai.notice.paper.PaperCut;
import cn.mingbai.notice.paper.PaperLines;
import cn.mingbai.notice.paper.PaperPage;
import cn.mingbai.notice.paper.PaperPage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What goes to the family: the head's confirmation (脱贫确认书) and the letter. Large print, cut into lines. */
@Component
class FamilyPapers {

    private static final PaperCut FOUND = new PaperCut(6, 20, 24, 8);
    private static final PaperCut REASONS = new PaperCut(6, 18, 24, 9);
    private static final PaperCut WORDS = new PaperCut(17, 20, 20, 17);
    private static final int WIDTH = 35;

    private final ExitWords words;
    private final MessageSource messages;

    FamilyPapers(ExitWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    /** What was found, to be signed or not; the words of a head who refused follow where the form has no room for them. */
    List<PaperPage> confirmation(ExitPart part, @Nullable Refusal refusal) {
        var parts = new ArrayList<Part>();
        parts.add(new Part("confirmation", FOUND.cut(PaperLines.of(found(part), WIDTH), line -> 1)));
        if (refusal != null && !refusal.fitsTheForm()) {
            parts.add(new Part("refusal", WORDS.cut(refusal.lines(), line -> 1)));
        }
        return PaperPage.of(parts);
    }

    /** The income, the guarantees in one paragraph, and whatever else speaks against the exit. */
    private String found(ExitPart part) {
        var findings = part.judged().frozen().assessment().findings();
        var told = findings.stream()
                .filter(FamilyPapers::isTold)
                .map(Finding::explanation)
                .toList();
        return findings.stream()
                        .filter(finding -> finding.criterion() == Criterion.INCOME)
                        .map(finding -> words.say(finding.explanation()))
                        .collect(Collectors.joining())
                + "\n"
                + findings.stream()
                        .filter(finding -> Criterion.GUARANTEES.contains(finding.criterion()))
                        .map(finding -> words.say(finding.explanation()))
                        .collect(Collectors.joining())
                + "\n"
                + part.verdict().against().stream()
                        .filter(sentence -> !told.contains(sentence))
                        .map(words::say)
                        .collect(Collectors.joining());
    }

    /** Said already, or asked for by this very paper. */
    private static boolean isTold(Finding finding) {
        return finding.criterion() == Criterion.INCOME
                || finding.criterion() == Criterion.CONSENT
                || Criterion.GUARANTEES.contains(finding.criterion());
    }

    /** Why it stands as it stands. */
    List<PaperPage> letter(CaseSheet sheet, ExitPart part) {
        var text = assessed(sheet, part) + "\n" + last(sheet);
        return PaperPage.of(List.of(new Part("letter", REASONS.cut(PaperLines.of(text, WIDTH), line -> 1))));
    }

    private String assessed(CaseSheet sheet, ExitPart part) {
        var verdict = part.verdict();
        var year = Integer.toString(sheet.round().year());
        var lines = new ArrayList<String>();
        if (verdict.decision() == Decision.ELIGIBLE) {
            lines.add(said("exit.letter.assessed.ELIGIBLE", year));
            verdict.findings().stream()
                    .filter(finding -> finding.criterion() == Criterion.INCOME)
                    .forEach(finding -> lines.add(
                            words.say(finding.explanation()) + words.say(Sentence.of("criteria.summary.allAssured"))));
        } else {
            lines.add(said("exit.letter.assessed." + verdict.decision(), year));
            for (var sentence : verdict.against()) {
                lines.add(said("exit.letter.reason", Integer.toString(lines.size()), words.say(sentence)));
            }
        }
        return String.join("\n", lines);
    }

    /** The step that ended it, and what was said with a step that led back or away. */
    private String last(CaseSheet sheet) {
        var last = sheet.lastMove();
        var lines = new ArrayList<String>();
        if (sheet.file().state().equals(ExitState.REJECTED.name())) {
            lines.add(said("exit.letter.ended", last.day().toString(), said(sheet.actionKey(last.action()))));
        }
        var said = sheet.lastWords();
        if (said != null) {
            var his = last.action().equals(ExitAction.HEAD_REFUSES.name());
            lines.add(said(his ? "exit.letter.headsWords" : "exit.letter.words", said));
        }
        return String.join("\n", lines);
    }

    private String said(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, Locale.CHINA));
    }
}
