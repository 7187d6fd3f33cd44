package cn.mingbai.notice.objection;

import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.ObjectionId;
import cn.mingbai.notice.ObjectionRaised;
import cn.mingbai.notice.Objections;
import cn.mingbai.notice.board.NoticeCasework;
import cn.mingbai.notice.board.PublicNotices;
import cn.mingbai.notice.board.ShownNotice;
import cn.mingbai.notice.content.NoticeDeed;
import cn.mingbai.notice.content.PersonalNumbers;
import cn.mingbai.notice.objection.RaiseOutcome.Raised;
import cn.mingbai.notice.objection.RaiseOutcome.Reason;
import cn.mingbai.notice.objection.RaiseOutcome.Refused;
import cn.mingbai.notice.seal.Base32;
import cn.mingbai.privacy.FieldCipher;
import cn.mingbai.privacy.SecretKind;
import cn.mingbai.shared.Actor;
import cn.mingbai.shared.CurrentActor;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes objections in, from villagers on the public page and from officers who write them down for them. */
@Service
@Transactional
public class ObjectionRaising implements Objections {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Pattern TELEPHONE = Pattern.compile("1[3-9][0-9]{9}|0[1-9][0-9]{8,10}|[2-9][0-9]{6,7}");
    private static final int SHORTEST_TEXT = 5;

    private final ObjectionTable table;
    private final NoticeCasework notices;
    private final PublicNotices publicNotices;
    private final FieldCipher cipher;
    private final ObjectionSettings settings;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ObjectionRaising(
            ObjectionTable table,
            NoticeCasework notices,
            PublicNotices publicNotices,
            FieldCipher cipher,
            ObjectionSettings settings,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.notices = notices;
        this.publicNotices = publicNotices;
        this.cipher = cipher;
        this.settings = settings;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** By anybody, on the public page of a notice; the caller has limited what one address may send. */
    public RaiseOutcome raise(String shortCode, Complaint complaint) {
        var notice = publicNotices.byShortCode(shortCode);
        var since = clock.instant().minus(Duration.ofDays(1));
        if (table.raisedInPublicSince(notice.seal().id(), since) >= settings.perNotice()) {
            return new Refused(Reason.TOO_MANY);
        }
        return raise(notice, complaint, null);
    }

    /** By an officer for a villager who came or called. */
    @PreAuthorize("hasAuthority('OBJECTION_ENTER')")
    public RaiseOutcome enter(NoticeId notice, Complaint complaint) {
        return raise(
                notices.show(notice), complaint, actor.get().map(Actor::name).orElseThrow());
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> openOn(Collection<UUID> lineIds) {
        return table.openOn(lineIds);
    }

    private RaiseOutcome raise(ShownNotice notice, Complaint typed, @Nullable String by) {
        var now = clock.instant();
        var complaint = new Complaint(
                typed.lineId(),
                typed.objector().strip(),
                digits(typed.telephone()),
                typed.text().strip());
        var reason = refusal(notice, complaint, now);
        if (reason != null) {
            return new Refused(reason);
        }
        var seal = notice.seal();
        var dueOn = now.atZone(CHINA).toLocalDate().plusDays(settings.answerWithin());
        var id = ObjectionId.create();
        var reference = Base32.random();
        var sealed = cipher.seal(SecretKind.TELEPHONE, complaint.telephone());
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
                        sealed));
        events.publishEvent(new ObjectionRaised(id, seal.id(), Set.of(complaint.lineId())));
        events.publishEvent(new NoticeDeed("objection.raised", reference, seal.area(), null));
        return new Raised(reference, dueOn);
    }

    private static @Nullable Reason refusal(ShownNotice notice, Complaint complaint, Instant now) {
        var content = notice.content();
        if (!notice.seal().runs(now) || content == null) {
            return Reason.PERIOD_OVER;
        }
        if (content.lines().stream().noneMatch(line -> line.id().equals(complaint.lineId()))) {
            return Reason.NO_SUCH_LINE;
        }
        if (complaint.objector().isEmpty()
                || complaint.objector().length() > 40
                || !PersonalNumbers.in(complaint.objector()).isEmpty()) {
            return Reason.NAME;
        }
        if (!TELEPHONE.matcher(complaint.telephone()).matches()) {
            return Reason.TELEPHONE;
        }
        if (complaint.text().length() < SHORTEST_TEXT || complaint.text().length() > 1000) {
            return Reason.TEXT_LENGTH;
        }
        return PersonalNumbers.in(complaint.text()).isEmpty() ? null : Reason.TEXT_HOLDS_NUMBER;
    }

    private static String digits(String telephone) {
        return Normalizer.normalize(telephone, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Pd}()]", "");
    }
}
