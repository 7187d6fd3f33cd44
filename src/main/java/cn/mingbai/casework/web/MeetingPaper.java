package cn.mingbai.casework.web;

import cn.mingbai.casework.CaseDoubt;
import cn.mingbai.casework.view.CaseLine;
import cn.mingbai.notice.paper.PaperCut;
import cn.mingbai.notice.paper.PaperLines;
import cn.mingbai.notice.paper.PaperPage;
import cn.mingbai.notice.paper.PaperPage.Part;
import cn.mingbai.procedure.meeting.MeetingKind;
import cn.mingbai.procedure.meeting.MeetingSheet;
import cn.mingbai.procedure.meeting.Vote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Minutes, sign-in sheet and vote sheet of a meeting: blank before it, filled after it.
 *
 * @param heldOn null before
 */
record MeetingPaper(
        MeetingKind kind,
        String group,
        @Nullable LocalDate heldOn,
        String place,
        String host,
        int called,
        int present,
        boolean quorate,
        String minutes,
        List<VoteRow> rows) {

    private static final PaperCut LINES = new PaperCut(15, 21, 24, 17);
    private static final PaperCut SEATS = new PaperCut(21, 21, 21, 21);
    private static final PaperCut VOTES = new PaperCut(18, 23, 23, 18);
    private static final int WIDTH = 40;
    private static final int BLANK_SEATS = 42;

    /**
     * One household on the vote sheet.
     *
     * @param vote null before the meeting
     */
    record VoteRow(
            CaseLine line, List<CaseDoubt> doubts, @Nullable Vote vote) {}

    /** Two places on the sign-in sheet. */
    record Seats(int left, int right) {}

    static MeetingPaper blank(MeetingKind kind, List<VoteRow> rows) {
        return new MeetingPaper(kind, "", null, "", "", 0, 0, true, "", rows);
    }

    static MeetingPaper of(MeetingSheet sheet, List<VoteRow> rows) {
        return new MeetingPaper(
                sheet.kind(),
                sheet.villagerGroup(),
                sheet.heldOn(),
                sheet.place(),
                sheet.host(),
                sheet.called(),
                sheet.present(),
                sheet.isQuorate(),
                sheet.minutes(),
                rows);
    }

    public boolean held() {
        return heldOn != null;
    }

    List<PaperPage> pages() {
        var seats = IntStream.range(0, ((held() ? called : BLANK_SEATS) + 1) / 2)
                .mapToObj(i -> new Seats(2 * i + 1, 2 * i + 2))
                .toList();
        return PaperPage.of(List.of(
                new Part("minutes", LINES.cut(lines(), line -> 1)),
                new Part("seats", SEATS.cut(seats, seat -> 1)),
                new Part("votes", VOTES.cut(rows, MeetingPaper::weight))));
    }

    private static int weight(VoteRow row) {
        return Math.max(
                1,
                row.doubts().stream()
                        .mapToInt(doubt -> 1 + doubt.words().length() / 8)
                        .sum());
    }

    /** The minutes as they fill ruled lines, with room to write on. */
    private List<String> lines() {
        var lines = new ArrayList<>(PaperLines.of(minutes, WIDTH));
        lines.addAll(Collections.nCopies(Math.max(0, LINES.only() - lines.size()), ""));
        return lines;
    }
}
