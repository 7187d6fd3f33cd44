package cn.mingbai.notice.board;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.notice.NoticeDraft;
import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.PostOutcome.Posted;
import cn.mingbai.notice.period.WorkingCalendar;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Posts notices as it was done some time ago, for tests of what comes after the period; made by the bean factory. */
public class PastNotices {

    private final NoticeTable table;
    private final NoticeReads reads;
    private final NoticePhotos photos;
    private final NoticeStates states;
    private final Drafting drafting;
    private final WorkingCalendar calendar;
    private final CurrentOfficer current;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PastNotices(
            NoticeTable table,
            NoticeReads reads,
            NoticePhotos photos,
            NoticeStates states,
            Drafting drafting,
            WorkingCalendar calendar,
            CurrentOfficer current,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.reads = reads;
        this.photos = photos;
        this.states = states;
        this.drafting = drafting;
        this.calendar = calendar;
        this.current = current;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Posts in the name of the officer of this thread, as it was {@code ago}. */
    public Posted post(NoticeDraft draft, Duration ago) {
        var then = Clock.offset(clock, ago.negated());
        var board = new NoticeBoard(drafting, new Sealing(table, calendar, then), states, current, events, then);
        return (Posted) Objects.requireNonNull(transaction.execute(status -> board.post(draft)));
    }

    /** Takes down in the name of the officer of this thread, as it was {@code ago}. */
    public NoticeCasework.TakeDown takeDown(NoticeId id, byte[] photo, Duration ago) {
        var then = Clock.offset(clock, ago.negated());
        var casework = new NoticeCasework(reads, table, photos, current, events, then);
        return Objects.requireNonNull(transaction.execute(status -> casework.takeDown(id, photo)));
    }
}
