package cn.mingbai.casework.web;

import cn.mingbai.casework.form.Sent;
import cn.mingbai.casework.view.ListPage;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.meeting.MeetingKind;
import cn.mingbai.procedure.meeting.MeetingSheet;
import cn.mingbai.procedure.meeting.Vote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form of a meeting as it was sent: header, and a row of three numbers for each case. */
record MeetingSent(Sent sent, MeetingKind kind, ListPage page) {

    /** One row: a case that waits for this meeting, with what was typed. */
    record Row(
            UUID id,
            int version,
            String head,
            String group,
            String number,
            String inFavour,
            String against,
            String abstaining) {

        public boolean isBlank() {
            return (inFavour + against + abstaining).isBlank();
        }
    }

    /** The cases that wait for this meeting, with what was typed for them. */
    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var line : page.lines()) {
            var file = line.file();
            if (line.meeting() == kind) {
                rows.add(new Row(
                        file.id().value(),
                        file.version(),
                        line.head(),
                        line.household().villagerGroup(),
                        line.household().number(),
                        sent.text("for-" + file.id()),
                        sent.text("against-" + file.id()),
                        sent.text("abstaining-" + file.id())));
            }
        }
        return rows;
    }

    /** The sheet, or null where a number or the day cannot be read. */
    @Nullable
    MeetingSheet sheet() {
        var day = sent.day("heldOn");
        var called = sent.number("called");
        var present = sent.number("present");
        var votes = new ArrayList<Vote>();
        for (var row : rows()) {
            if (!row.isBlank()) {
                var vote = vote(row);
                if (vote.isEmpty()) {
                    return null;
                }
                votes.add(vote.get());
            }
        }
        return day == null || called == null || present == null ? null : sheet(day, called, present, votes);
    }

    private MeetingSheet sheet(LocalDate day, int called, int present, List<Vote> votes) {
        return new MeetingSheet(
                kind,
                sent.text("group"),
                day,
                cut(sent.text("host"), 40),
                cut(sent.text("place"), 80),
                called,
                present,
                cut(sent.text("minutes"), 10_000),
                sent.ids("evidence"),
                votes);
    }

    /** The versions as the clerk's page showed them; where it sent none, as they are now. */
    Map<CaseId, Integer> versions() {
        var versions = new HashMap<CaseId, Integer>();
        for (var row : rows()) {
            var seen = sent.number("version-" + row.id());
            versions.put(new CaseId(row.id()), Objects.requireNonNullElse(seen, row.version()));
        }
        return versions;
    }

    /** A number left blank in a row with others is none. */
    private static Optional<Vote> vote(Row row) {
        var inFavour = count(row.inFavour());
        var against = count(row.against());
        var abstaining = count(row.abstaining());
        return inFavour == null || against == null || abstaining == null
                ? Optional.empty()
                : Optional.of(new Vote(new CaseId(row.id()), inFavour, against, abstaining));
    }

    private static @Nullable Integer count(String typed) {
        return typed.isBlank() ? Integer.valueOf(0) : Sent.number(Optional.of(typed));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
