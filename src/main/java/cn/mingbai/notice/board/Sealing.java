package cn.mingbai.notice.board;

import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.board.Drafting.Ready;
import cn.mingbai.notice.content.NoticeContent;
import cn.mingbai.notice.content.NoticeContent.ContentPlace;
import cn.mingbai.notice.content.NoticeContent.Posted;
import cn.mingbai.notice.period.NoticeDays;
import cn.mingbai.notice.period.WorkingCalendar;
import cn.mingbai.notice.seal.Base32;
import cn.mingbai.notice.seal.CanonicalForm;
import cn.mingbai.notice.seal.Link;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Seals a finished notice behind the last one of its county. */
@Component
class Sealing {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final NoticeTable table;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Sealing(NoticeTable table, WorkingCalendar calendar, Clock clock) {
        this.table = table;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** From the lock on nobody else posts in this county, so the moments ascend along the chain. */
    Posted seal(Ready ready, String by) {
        var draft = ready.draft();
        var end = table.lockChain(ready.county().area());
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var day = at.atZone(CHINA).toLocalDate();
        var days = NoticeDays.of(at, draft.period(), calendar.around(day));
        var link = Link.after(ready.county().code(), end.length(), end.head());
        var place = ready.place();
        var posted = new Posted(
                NoticeId.create(),
                "%s-%d-%06d".formatted(link.county(), day.getYear(), link.position()),
                Base32.random(),
                draft.kind(),
                draft.purpose(),
                draft.subject(),
                new ContentPlace(place.area(), place.code(), place.fullName()),
                draft.notBefore(),
                at,
                by,
                draft.period(),
                days.counting(),
                days.endsOn());
        var content = new NoticeContent(posted, ready.wording(), ready.lines());
        table.add(ready.county().area(), content, link, days, CanonicalForm.of(content, link));
        return posted;
    }
}
