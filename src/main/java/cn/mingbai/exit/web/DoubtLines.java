package cn.mingbai.exit.web;

import cn.mingbai.casework.view.CaseSheet;
import cn.mingbai.exit.doubt.RaisedDoubt;
import cn.mingbai.notice.paper.PaperLines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Doubts about an exit with their answers as printed lines; a long answer goes on overleaf. */
@Component
class DoubtLines {

    private static final int WIDTH = 40;

    private final MessageSource messages;
    private final Clock clock;

    DoubtLines(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** At least one line: where there is no doubt, that says so. */
    List<String> of(CaseSheet sheet, List<RaisedDoubt> doubts) {
        if (doubts.isEmpty()) {
            return PaperLines.of(said("exit.paper.doubt.none"), WIDTH);
        }
        var lines = new ArrayList<String>();
        for (int i = 0; i < doubts.size(); i++) {
            lines.addAll(asked(i + 1, doubts.get(i)));
            lines.addAll(answered(doubts.get(i), sheet));
        }
        return lines;
    }

    private List<String> asked(int number, RaisedDoubt doubt) {
        var words = said(
                "exit.paper.doubt",
                Integer.toString(number),
                said("exit.doubt.kind." + doubt.kind()),
                doubt.words(),
                doubt.threshold(),
                doubt.clause());
        return PaperLines.of(words, WIDTH);
    }

    /** An open doubt leaves two lines for what the village finds out. */
    private List<String> answered(RaisedDoubt doubt, CaseSheet sheet) {
        var answer = doubt.answer();
        var at = doubt.answeredAt();
        var by = doubt.answeredBy();
        if (answer == null || at == null || by == null) {
            return List.of(said("exit.paper.doubt.open"), "");
        }
        var day = LocalDate.ofInstant(at, clock.getZone()).toString();
        var who = sheet.names().getOrDefault(by, by);
        return PaperLines.of(said("exit.paper.doubt.answered", answer, who, day), WIDTH);
    }

    private String said(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.CHINA);
    }
}
