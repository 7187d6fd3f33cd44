package cn.mingbai.notice;

import java.time.LocalDate;
import java.util.List;

/**
 * What is to be announced.
 *
 * @param purpose of the procedure, e.g. IDENTIFICATION, EXIT, CLEARING; chooses the opening words
 *     ({@code notice.intro.<purpose>.<kind>})
 * @param area number of the place where it hangs
 * @param lines the households, in the order in which they stand; 1 to 2000
 * @param basis the clauses it rests on, at least one
 * @param notBefore the day of what it announces (the meeting, the review, the decision); it is not posted before
 */
public record NoticeDraft(
        NoticeKind kind,
        String purpose,
        NoticeSubject subject,
        long area,
        NoticeTitle title,
        List<NoticeLine> lines,
        List<String> basis,
        LocalDate notBefore,
        NoticePeriod period) {

    public NoticeDraft {
        lines = List.copyOf(lines);
        basis = List.copyOf(basis);
    }
}
