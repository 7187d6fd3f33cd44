package cn.mingbai.household.register;

import cn.mingbai.household.Households;
import cn.mingbai.household.entry.EntryProblem;
import cn.mingbai.privacy.FieldCipher;
import cn.mingbai.privacy.SecretKind;
import cn.mingbai.shared.AuditableEvent;
import cn.mingbai.shared.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows one masked number in full, to one officer, once, for a reason that is kept (查看完整号码). */
@Service
@Transactional
@PreAuthorize("hasAuthority('HOUSEHOLD_REVEAL')")
public class NumberReveal {

    private final Households households;
    private final FieldCipher cipher;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    NumberReveal(Households households, FieldCipher cipher, ApplicationEventPublisher events, JdbcClient jdbc) {
        this.households = households;
        this.cipher = cipher;
        this.events = events;
        this.jdbc = jdbc;
    }

    /** What became of the wish. */
    public sealed interface Revealed {
        /** The number; it is shown in this one answer and stored nowhere. */
        record Shown(String value) implements Revealed {
            @Override
            public String toString() {
                return "Shown[hidden]";
            }
        }

        record Refused(List<EntryProblem> problems) implements Revealed {}
    }

    /**
     * The number of a household or of one of its members.
     *
     * @param member whose ID number; null for telephone and bank account, which belong to the household
     */
    public Revealed reveal(String number, SecretKind kind, @Nullable UUID member, String reason) {
        var household = households.header(number);
        var problems = ReasonChecks.check(reason);
        if (!problems.isEmpty()) {
            return new Revealed.Refused(problems);
        }
        var sealed = (switch (kind) {
                    case ID_NUMBER ->
                        jdbc.sql("SELECT id_number FROM member WHERE id = :member AND household_id = :id")
                                .param("member", member);
                    case TELEPHONE -> jdbc.sql("SELECT phone FROM household WHERE id = :id");
                    case BANK_ACCOUNT -> jdbc.sql("SELECT bank_account FROM household WHERE id = :id");
                    case UPLOAD, EVIDENCE -> throw new NotFoundException("Files are not revealed");
                })
                .param("id", household.id().value())
                .query((row, index) -> row.getBytes(1))
                .list();
        if (sealed.isEmpty() || sealed.getFirst() == null) {
            throw new NotFoundException("There is no such number");
        }
        events.publishEvent(new HouseholdRevealed(household.number(), household.area(), kind, reason.strip()));
        return new Revealed.Shown(cipher.open(kind, sealed.getFirst()));
    }

    /** A number was shown in full. */
    record HouseholdRevealed(String subject, Long area, SecretKind kind, String reason) implements AuditableEvent {

        @Override
        public String action() {
            return "household.revealed";
        }
    }
}
