package cn.mingbai.notice.objection;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.OfficerNames;
import cn.mingbai.notice.ObjectionDecided;
import cn.mingbai.notice.ObjectionId;
import cn.mingbai.notice.ObjectionOutcome;
import cn.mingbai.notice.content.NoticeDeed;
import cn.mingbai.notice.content.PersonalNumbers;
import cn.mingbai.privacy.FieldCipher;
import cn.mingbai.privacy.SecretKind;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Investigates objections and answers them in writing. */
@Service
@Transactional
@PreAuthorize("hasAuthority('OBJECTION_DECIDE')")
public class ObjectionDesk {

    private final ObjectionTable table;
    private final OfficerNames names;
    private final FieldCipher cipher;
    private final CurrentOfficer current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ObjectionDesk(
            ObjectionTable table,
            OfficerNames names,
            FieldCipher cipher,
            CurrentOfficer current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.names = names;
        this.cipher = cipher;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** What became of a step; the sentence is the message {@code objection.step.<step>}. */
    public enum Step {
        DONE,
        /** Another level investigates it. */
        NOT_YOURS,
        /** Who posted the notice neither investigates nor decides. */
        POSTED_THE_NOTICE,
        /** Two different people have to be named. */
        TWO_INVESTIGATORS,
        /** The answer is empty, too long, or holds a number of somebody. */
        ANSWER,
        /** Somebody else took this step before, or it is not its turn. */
        CHANGED_MEANWHILE
    }

    /** Names the two who investigate, the officer himself or others of his office. */
    public Step investigate(ObjectionId id, String first, String second) {
        var objection = find(id);
        var refusal = refusal(objection);
        if (refusal != Step.DONE) {
            return refusal;
        }
        var investigators = List.of(first.strip(), second.strip());
        if (investigators.stream().anyMatch(name -> name.isEmpty() || name.length() > 40)
                || investigators.getFirst().equals(investigators.getLast())) {
            return Step.TWO_INVESTIGATORS;
        }
        if (investigators.contains(names.of(objection.notice().postedBy()))) {
            return Step.POSTED_THE_NOTICE;
        }
        if (!table.investigate(id, investigators, clock.instant())) {
            return Step.CHANGED_MEANWHILE;
        }
        audit("objection.investigated", objection, null);
        return Step.DONE;
    }

    /** Answers it, which lets the line's clock run on; publishes {@link ObjectionDecided}. */
    public Step answer(ObjectionId id, ObjectionOutcome outcome, String text) {
        var objection = find(id);
        var refusal = refusal(objection);
        if (refusal != Step.DONE) {
            return refusal;
        }
        var answer = text.strip();
        if (answer.length() < 5
                || answer.length() > 1000
                || !PersonalNumbers.in(answer).isEmpty()) {
            return Step.ANSWER;
        }
        if (!table.answer(
                id, outcome, answer, clock.instant(), current.require().username())) {
            return Step.CHANGED_MEANWHILE;
        }
        var notice = objection.notice();
        events.publishEvent(new ObjectionDecided(id, notice.id(), notice.lineId(), outcome, answer));
        audit("objection.answered", objection, outcome.name());
        return Step.DONE;
    }

    /**
     * The telephone under which the objector can be asked; leaves a trace.
     *
     * @param reason why it is needed
     */
    public String telephone(ObjectionId id, String reason) {
        var objection = find(id);
        if (refusal(objection) != Step.DONE) {
            throw new NotFoundException("No telephone for this officer of objection " + id);
        }
        audit("objection.telephoneRevealed", objection, reason);
        return cipher.open(SecretKind.TELEPHONE, table.telephone(id).orElseThrow());
    }

    /** Whether the officer may take the next step. */
    @Transactional(readOnly = true)
    public Step mayAct(Objection objection) {
        return refusal(objection);
    }

    private Step refusal(Objection objection) {
        return Competence.of(current.require(), objection);
    }

    private Objection find(ObjectionId id) {
        return table.find(id)
                .filter(found -> current.require()
                        .place()
                        .range()
                        .contains(found.notice().area()))
                .orElseThrow(() -> new NotFoundException("No objection " + id));
    }

    private void audit(String action, Objection objection, @Nullable String reason) {
        events.publishEvent(new NoticeDeed(
                action, objection.objection().reference(), objection.notice().area(), reason));
    }
}
