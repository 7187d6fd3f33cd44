package cn.mingbai.notice.objection;

import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.Objections;
import cn.mingbai.notice.board.NoticeCasework;
import cn.mingbai.notice.board.PublicNotices;
import cn.mingbai.notice.objection.RaiseOutcome.Reason;
import cn.mingbai.notice.objection.RaiseOutcome.Refused;
import cn.mingbai.shared.Actor;
import cn.mingbai.shared.CurrentActor;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where objections come in: from villagers on the public page, from officers who write them down for them. */
@Service
@Transactional
public class ObjectionRaising implements Objections {

    private final ObjectionIntake intake;
    private final ObjectionTable table;
    private final NoticeCasework notices;
    private final PublicNotices publicNotices;
    private final CurrentActor actor;

    ObjectionRaising(
            ObjectionIntake intake,
            ObjectionTable table,
            NoticeCasework notices,
            PublicNotices publicNotices,
            CurrentActor actor) {
        this.intake = intake;
        this.table = table;
        this.notices = notices;
        this.publicNotices = publicNotices;
        this.actor = actor;
    }

    /** By anybody, on the public page of a notice; the caller has limited what one address may send. */
    public RaiseOutcome raise(String shortCode, Complaint complaint) {
        var notice = publicNotices.byShortCode(shortCode);
        return intake.isFull(notice) ? Refused.of(Reason.TOO_MANY) : intake.take(notice, complaint, null);
    }

    /** By an officer for a villager who came or called. */
    @PreAuthorize("hasAuthority('OBJECTION_ENTER')")
    public RaiseOutcome enter(NoticeId notice, Complaint complaint) {
        return intake.take(
                notices.show(notice), complaint, actor.get().map(Actor::name).orElseThrow());
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> openOn(Collection<UUID> lineIds) {
        return table.openOn(lineIds);
    }
}
