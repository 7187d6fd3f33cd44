package cn.mingbai.notice;

import java.time.LocalDate;
import java.util.List;

/**
 * What is to be announced.
 *
 * @param purpose of the procedure, e.g. IDENTIFICATION, EXIT, CLEARING; chooses the opening words
 *     ({@code notice.intro.<purpose>.<kind>})
 * @param area number of the place where it hangs
 * @param lines the households, or the villages, or the counties, in the order in which they stand; 1 to 2000, never some of
 *     each
 * @param basis the clauses it rests on, at least one
 * @param notBefore the day of what it announces (the meeting, the review, the decision); it is not posted before
 */
public record NoticeDraft(
        NoticeKind kind,
        String purpose,
        NoticeSubject subject,
        long area,
        NoticeTitle title,
        List<? extends AnnouncedLine> lines,
        List<String> basis,
        LocalDate notBefore,
        NoticePeriod period) {

    public NoticeDraft {
        lines = List.copyOf(lines);
        basis = List.copyOf(basis);
        if (lines.stream().map(Object::getClass).distinct().count() > 1) {
            throw new IllegalArgumentException("A notice announces households or places, not both");
        }
    }

    /** The lines of a notice about households; empty where it is about places. */
    public List<NoticeLine> households() {
        return only(NoticeLine.class);
    }

    /** The lines of a notice about villages or counties; empty where it is about households. */
    public List<PlaceLine> places() {
        return only(PlaceLine.class);
    }

    private <T extends AnnouncedLine> List<T> only(Class<T> type) {
        return lines.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
