package cn.mingbai.notice.web;

import cn.mingbai.notice.NoticeKind;
import cn.mingbai.notice.board.Seal;
import cn.mingbai.notice.board.ShownNotice;
import cn.mingbai.notice.content.NoticeContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notices in the machine interface. */
final class NoticeViews {

    private NoticeViews() {}

    /**
     * A notice in a list.
     *
     * @param place full name of where it hangs
     * @param endsOn the last full day of the period
     */
    record Summary(
            String number,
            String shortCode,
            NoticeKind kind,
            String purpose,
            String place,
            int households,
            Instant postedAt,
            LocalDate endsOn,
            long daysLeft) {

        static Summary of(Seal seal, Instant now) {
            return new Summary(
                    seal.number(),
                    seal.shortCode(),
                    seal.kind(),
                    seal.purpose(),
                    seal.place(),
                    seal.households(),
                    seal.postedAt(),
                    seal.endsOn(),
                    seal.daysLeft(now));
        }
    }

    /** The seal: SHA-256 of the canonical text, and of the one before it in the county. */
    record SealView(String algorithm, long position, String hash, String previous) {}

    /** One household. */
    record Line(
            int number,
            String head,
            String group,
            int members,
            @Nullable String cause,
            String outcome) {}

    /**
     * A notice with its seal.
     *
     * @param title null, as are all words, after the period
     * @param lines empty after the period
     */
    record Notice(
            Summary notice,
            @Nullable String title,
            @Nullable String intro,
            @Nullable String issuer,
            List<String> basis,
            List<Line> lines,
            @Nullable Instant takenDownAt,
            SealView seal) {

        static Notice of(ShownNotice shown, Instant now) {
            var seal = shown.seal();
            var content = shown.content();
            var wording = content == null ? null : content.wording();
            return new Notice(
                    Summary.of(seal, now),
                    wording == null ? null : wording.title(),
                    wording == null ? null : wording.intro(),
                    wording == null ? null : wording.issuer(),
                    wording == null ? List.of() : wording.basis(),
                    content == null ? List.of() : lines(content),
                    seal.takenDownAt(),
                    new SealView("SHA-256", seal.position(), seal.hash(), seal.previous()));
        }

        private static List<Line> lines(NoticeContent content) {
            return SheetPages.of(content).stream()
                    .flatMap(sheet -> sheet.rows().stream())
                    .map(row -> new Line(
                            row.number(),
                            row.line().head(),
                            row.line().group(),
                            row.line().members(),
                            row.line().cause(),
                            row.line().outcome()))
                    .toList();
        }
    }
}
