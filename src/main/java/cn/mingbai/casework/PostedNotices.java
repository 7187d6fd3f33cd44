package cn.mingbai.casework;

import cn.mingbai.casework.NoticeBoard.BoardStatus;
import cn.mingbai.casework.NoticeBoard.NoticeOrder;
import cn.mingbai.casework.NoticeBoard.Posting;
import cn.mingbai.household.entry.HouseholdEntry.Line;
import cn.mingbai.notice.NoticeDraft;
import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.NoticeLine;
import cn.mingbai.notice.NoticePeriod;
import cn.mingbai.notice.NoticeSubject;
import cn.mingbai.notice.NoticeTitle;
import cn.mingbai.notice.Notices;
import cn.mingbai.notice.PostOutcome;
import cn.mingbai.procedure.Obstacle;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The board as the notice module keeps it. */
@Component
class PostedNotices implements NoticeBoard {

    private static final String SUBJECT = "VILLAGE_LIST";

    private final Notices notices;
    private final Clock clock;

    PostedNotices(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public Posting post(NoticeOrder order) {
        var draft = new NoticeDraft(
                order.kind(),
                order.procedure(),
                new NoticeSubject(SUBJECT, order.list()),
                order.area(),
                new NoticeTitle(
                        "casework.notice.title.%s.%s".formatted(order.procedure(), order.kind()),
                        order.titleArguments()),
                order.lines().stream().map(PostedNotices::line).toList(),
                order.basis(),
                order.notBefore(),
                new NoticePeriod(order.days(), order.workingDays()));
        return switch (notices.post(draft)) {
            case PostOutcome.Posted(var id, var number, var endsOn) -> new Posting.Posted(id.value(), number, endsOn);
            case PostOutcome.Refused(var reasons) ->
                new Posting.Refused(reasons.stream()
                        .map(refusal ->
                                Obstacle.of("notice", "=notice.refused." + refusal.reason() + "#" + refusal.line()))
                        .toList());
        };
    }

    @Override
    public Map<UUID, BoardStatus> statusOf(Collection<UUID> ids) {
        var now = clock.instant();
        var statuses = new HashMap<UUID, BoardStatus>();
        notices.statusOf(ids.stream().map(NoticeId::new).toList())
                .forEach((id, status) -> statuses.put(
                        id.value(),
                        new BoardStatus(
                                status.endsOn(),
                                // Asked for a line that is on no notice: only the period decides then.
                                status.isOver(id.value(), now),
                                status.openObjectionLineIds())));
        return statuses;
    }

    private static NoticeLine line(Line line) {
        return new NoticeLine(
                line.caseId(), line.head(), line.villagerGroup(), line.members(), line.cause(), line.outcome());
    }
}
