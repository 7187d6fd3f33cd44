package cn.mingbai.notice.objection;

import cn.mingbai.notice.ObjectionId;
import cn.mingbai.notice.ObjectionRaised;
import cn.mingbai.notice.board.ShownNotice;
import cn.mingbai.notice.content.NoticeDeed;
import cn.mingbai.notice.objection.RaiseOutcome.Raised;
import cn.mingbai.notice.objection.RaiseOutcome.Refused;
import cn.mingbai.notice.seal.Base32;
import cn.mingbai.privacy.FieldCipher;
import cn.mingbai.privacy.SecretKind;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes an objection in: checks it, seals the telephone, gives it a reference and a day, tells the others. */
@Component
class ObjectionIntake {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ObjectionTable table;
    private final FieldCipher cipher;
    private final ObjectionSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ObjectionIntake(
            ObjectionTable table,
            FieldCipher cipher,
            ObjectionSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.cipher = cipher;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the notice has taken in as many from the public as it takes a day. */
    boolean isFull(ShownNotice notice) {
        var since = clock.instant().minus(Duration.ofDays(1));
        return table.raisedInPublicSince(notice.seal().id(), since) >= settings.perNotice();
    }

    /** @param by sign-in name of the officer who writes it down; null on the public page */
    RaiseOutcome take(ShownNotice notice, Complaint typed, @Nullable String by) {
        var now = clock.instant();
        var complaint = ComplaintRules.cleaned(typed);
        var reasons = ComplaintRules.refusals(notice, complaint, now);
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        var seal = notice.seal();
        var dueOn = now.atZone(CHINA).toLocalDate().plusDays(settings.answerWithin());
        var id = ObjectionId.create();
        var reference = Base32.random();
        var telephone = cipher.seal(SecretKind.TELEPHONE, complaint.telephone());
        table.add(
                id,
                new NewObjection(
                        reference,
                        seal.id(),
                        seal.area(),
                        seal.kind().objections(),
                        now,
                        by,
                        dueOn,
                        complaint,
                        telephone));
        events.publishEvent(new ObjectionRaised(id, seal.id(), Set.of(complaint.lineId())));
        events.publishEvent(new NoticeDeed("objection.raised", reference, seal.area(), null));
        return new Raised(reference, dueOn);
    }
}
