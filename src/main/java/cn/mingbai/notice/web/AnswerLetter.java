package cn.mingbai.notice.web;

import cn.mingbai.notice.objection.Objection;
import cn.mingbai.notice.paper.PaperCut;
import cn.mingbai.notice.paper.PaperLines;
import cn.mingbai.notice.paper.PaperPage;
import cn.mingbai.notice.paper.PaperPage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lays the written answer out on sheets: what was said, what was found. */
@Component
class AnswerLetter {

    private static final PaperCut LINES = new PaperCut(9, 16, 20, 13);
    private static final int WIDTH = 35;

    private final MessageSource messages;

    AnswerLetter(MessageSource messages) {
        this.messages = messages;
    }

    /** None before it is answered. */
    List<PaperPage> pages(Objection objection) {
        var result = objection.result();
        if (result == null) {
            return List.of();
        }
        var lines =
                new ArrayList<>(PaperLines.of(said("said", objection.objection().text()), WIDTH));
        var separator = said("separator");
        lines.addAll(PaperLines.of(
                said("found", String.join(separator, objection.investigators()), result.answer()), WIDTH));
        return PaperPage.of(List.of(new Part("letter", LINES.cut(lines, line -> 1))));
    }

    private String said(String key, Object... arguments) {
        return messages.getMessage("objection.letter." + key, arguments, Locale.CHINA);
    }
}
