package cn.mingbai.household.roster;

import cn.mingbai.household.roster.sheet.RosterColumn;
import cn.mingbai.household.roster.sheet.RosterWords;
import cn.mingbai.workbook.SheetColumn;
import cn.mingbai.workbook.SheetLayout;
import cn.mingbai.workbook.SheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** An empty roster (名册模板) of this year: headings, drop-down lists, and columns that keep numbers as texts. */
@Service
@PreAuthorize("hasAuthority('ROSTER_IMPORT')")
public class RosterTemplate {

    private final MessageSource messages;
    private final Clock clock;

    RosterTemplate(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public String fileName() {
        return text("roster.template.fileName");
    }

    /**
     * Writes an xlsx workbook; the stream is not closed.
     *
     * @param place whose roster it is to be, as its title says
     */
    public void writeTo(OutputStream out, String place) throws IOException {
        var year = String.valueOf(LocalDate.now(clock).getYear());
        var titles = List.of(text("roster.template.title", place, year), text("roster.template.unit"));
        var columns =
                Arrays.stream(RosterColumn.values()).map(RosterTemplate::column).toList();
        new SheetWriter(out, new SheetLayout(text("roster.template.sheet"), titles, columns)).close();
    }

    private static SheetColumn column(RosterColumn column) {
        var heading = RosterWords.heading(column);
        var plain = SheetColumn.of(heading, column.isText() ? 22 : Math.clamp(heading.length() * 2L, 8, 16));
        return column.isText() ? plain.asText() : plain.oneOf(column.choices());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.CHINA);
    }
}
