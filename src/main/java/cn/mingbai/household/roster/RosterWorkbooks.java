package cn.mingbai.household.roster;

import cn.mingbai.household.roster.upload.UploadStore;
import cn.mingbai.workbook.AddedColumn;
import cn.mingbai.workbook.AnnotatedWorkbook;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the workbooks that go back to their senders. */
@Component
class RosterWorkbooks {

    private final UploadStore uploads;
    private final RosterProblems problems;
    private final MessageSource messages;

    RosterWorkbooks(UploadStore uploads, RosterProblems problems, MessageSource messages) {
        this.uploads = uploads;
        this.problems = problems;
        this.messages = messages;
    }

    AnnotatedRoster annotated(RosterImport roster) {
        var sent = roster.upload();
        var source = uploads.source(roster.id(), sent.fileName(), sent.fileSize());
        var workbook = AnnotatedWorkbook.of(source, RosterCheck.LIMITS);
        var headerRow = Objects.requireNonNull(roster.headerRow(), "Checked imports know the row of their headings");
        return new AnnotatedRoster(
                text("roster.workbook.fileName", stem(sent.fileName())) + workbook.extension(),
                workbook,
                () -> new AddedColumn(headerRow, text("roster.workbook.column"), problems.notes(roster.id())));
    }

    private static String stem(String fileName) {
        var dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.CHINA);
    }
}
