package cn.mingbai.criteria.web;

import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.Sentences;
import cn.mingbai.criteria.Summary;
import cn.mingbai.criteria.decision.DecisionFilter;
import cn.mingbai.criteria.decision.DecisionLine;
import cn.mingbai.criteria.decision.Decisions;
import cn.mingbai.workbook.SheetColumn;
import cn.mingbai.workbook.SheetLayout;
import cn.mingbai.workbook.SheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The list of decisions as a workbook, written page by page: no ID number, names and numbers of households as text. */
@Component
class DecisionSheet {

    private static final int PAGE = 500;

    private final Decisions decisions;
    private final Sentences sentences;
    private final MessageSource messages;

    DecisionSheet(Decisions decisions, Sentences sentences, MessageSource messages) {
        this.decisions = decisions;
        this.sentences = sentences;
        this.messages = messages;
    }

    String fileName(DecisionFilter filter) {
        return text("decision.export.file", filter.place().name(), Integer.toString(filter.year()));
    }

    void write(DecisionFilter filter, OutputStream out) throws IOException {
        var title = text("decision.export.title", filter.place().fullName(), Integer.toString(filter.year()));
        try (var sheet =
                new SheetWriter(out, new SheetLayout(text("decision.export.sheet"), List.of(title), columns()))) {
            String after = null;
            do {
                var page = decisions.page(filter, after, PAGE).page();
                for (var line : page.items()) {
                    sheet.row(row(line));
                }
                after = page.next();
            } while (after != null);
        }
    }

    private List<SheetColumn> columns() {
        return Arrays.stream(text("decision.export.columns").split(","))
                .map(column -> column.split(":"))
                .map(column -> SheetColumn.of(column[0], Double.parseDouble(column[1])))
                .map(SheetColumn::asText)
                .toList();
    }

    private List<@Nullable Object> row(DecisionLine line) {
        var header = line.header();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(header.place().fullName());
        cells.add(header.villagerGroup());
        cells.add(header.number());
        cells.add(header.headName());
        cells.add(header.size());
        cells.add(text("household.status." + header.status()));
        cells.add(sentences.say(Sentence.of("criteria.decision.IDENTIFICATION." + line.decision())));
        cells.add(String.join(
                text("decision.export.and"), sentences.say(Summary.inShort(line.decision(), line.deciding()))));
        cells.add(line.perCapitaIncome());
        cells.add(line.standardVersion());
        cells.add(line.outOfDate() ? text("decision.outOfDate") : null);
        return cells;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
