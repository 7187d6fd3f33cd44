package cn.mingbai.notice.board;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.notice.NoticeDraft;
import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.NoticePosted;
import cn.mingbai.notice.NoticeStatus;
import cn.mingbai.notice.Notices;
import cn.mingbai.notice.PostOutcome;
import cn.mingbai.notice.board.Drafting.NotReady;
import cn.mingbai.notice.board.Drafting.Ready;
import cn.mingbai.notice.content.NoticeDeed;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Posts notices: made of the allow-list, searched, sealed into the chain of the county, hung out. */
@Service
@Transactional
class NoticeBoard implements Notices {

    private final Drafting drafting;
    private final Sealing sealing;
    private final NoticeStates states;
    private final CurrentOfficer current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeBoard(
            Drafting drafting,
            Sealing sealing,
            NoticeStates states,
            CurrentOfficer current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafting = drafting;
        this.sealing = sealing;
        this.states = states;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("hasAuthority('NOTICE_POST')")
    public PostOutcome post(NoticeDraft draft) {
        var officer = current.require();
        return switch (drafting.prepare(draft, officer, clock.instant())) {
            case NotReady(var reasons) -> new PostOutcome.Refused(reasons);
            case Ready ready -> hangOut(ready, officer);
        };
    }

    private PostOutcome hangOut(Ready ready, SignedInOfficer officer) {
        var posted = sealing.seal(ready, officer.username());
        events.publishEvent(new NoticePosted(posted.id(), posted.subject()));
        events.publishEvent(
                new NoticeDeed("notice.posted", posted.number(), posted.place().area(), null));
        return new PostOutcome.Posted(posted.id(), posted.number(), posted.endsOn());
    }

    @Override
    @Transactional(readOnly = true)
    public NoticeStatus status(NoticeId id) {
        var status = states.of(List.of(id)).get(id);
        if (status == null) {
            throw new NotFoundException("No notice " + id);
        }
        return status;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<NoticeId, NoticeStatus> statusOf(Collection<NoticeId> ids) {
        return states.of(ids);
    }
}
