package cn.mingbai.notice.content;

import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.NoticeKind;
import cn.mingbai.notice.NoticePeriod;
import cn.mingbai.notice.NoticeSubject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a sealed notice says, and nothing else: what the sheet prints is read from here.
 *
 * @param posted who announces what, where and when
 * @param wording the words around the table
 * @param lines the households, or the villages, or the counties, in their order; at least one
 */
public record NoticeContent(Posted posted, Wording wording, List<ContentLine> lines) {

    public NoticeContent {
        lines = List.copyOf(lines);
    }

    /** What the lines are; of a content without any, which only tampering makes, there is nothing to tell. */
    public Announced announced() {
        return lines.isEmpty() ? Announced.HOUSEHOLDS : lines.getFirst().announced();
    }

    /**
     * The facts of the posting.
     *
     * @param number by which everybody knows it
     * @param shortCode its public address {@code /n/<shortCode>}
     * @param notBefore the day of what it announces
     * @param at to the second
     * @param by sign-in name of the officer
     * @param endsOn the last full day of the period
     */
    public record Posted(
            NoticeId id,
            String number,
            String shortCode,
            NoticeKind kind,
            String purpose,
            NoticeSubject subject,
            ContentPlace place,
            LocalDate notBefore,
            Instant at,
            String by,
            NoticePeriod period,
            Counting counting,
            LocalDate endsOn) {}

    /**
     * Where it hangs.
     *
     * @param area the place's number
     */
    public record ContentPlace(long area, String code, String name) {}

    /** How the days of the period were counted. */
    public enum Counting {
        CALENDAR_DAYS,
        WORKING_DAYS,
        /** Working days of a year whose holidays nobody had entered: Saturdays and Sundays off. */
        WEEKENDS_ONLY
    }

    /**
     * The words around the table.
     *
     * @param issuer who announces it
     * @param objectTo the government that objections go to
     * @param hotline its telephone, or null where none was entered
     */
    public record Wording(
            String title,
            String intro,
            List<String> basis,
            String issuer,
            String objectTo,
            @Nullable String hotline) {

        public Wording {
            basis = List.copyOf(basis);
        }
    }
}
