package cn.mingbai.identification;

import cn.mingbai.casework.CaseOpening;
import cn.mingbai.casework.OpeningOutcome;
import cn.mingbai.casework.OpeningOutcome.Opened;
import cn.mingbai.household.Households;
import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.identification.table.IdentificationProcedure;
import cn.mingbai.identification.table.RemovalReason;
import cn.mingbai.procedure.Obstacle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts households on a village's list: to be identified, or to be taken off the register. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CASE_VILLAGE')")
public class IdentificationCasework {

    private final CaseOpening opening;
    private final Households households;
    private final JdbcClient jdbc;

    IdentificationCasework(CaseOpening opening, Households households, JdbcClient jdbc) {
        this.opening = opening;
        this.households = households;
        this.jdbc = jdbc;
    }

    /** Puts a household on a village's list, to be identified. Refused where it is registered or has a case already. */
    public OpeningOutcome open(UUID list, String householdNumber) {
        var header = households.header(householdNumber);
        var registered =
                header.status() == RegistrationStatus.REGISTERED || header.status() == RegistrationStatus.RETURNED;
        return opening.open(
                IdentificationProcedure.TABLE,
                list,
                header,
                registered ? Optional.of(Obstacle.of("alreadyRegistered")) : Optional.empty(),
                "");
    }

    /** Proposes to take a household off the register. */
    public OpeningOutcome proposeRemoval(UUID list, String householdNumber, RemovalReason reason, String words) {
        var header = households.header(householdNumber);
        if (words.isBlank()) {
            return new OpeningOutcome.Refused(List.of(Obstacle.of("noComment")));
        }
        var removable =
                switch (header.status()) {
                    case REGISTERED, RETURNED, EXITED -> true;
                    case NONE, CLEARED, CANCELLED -> false;
                };
        var outcome = opening.open(
                reason.table(),
                list,
                header,
                removable ? Optional.empty() : Optional.of(Obstacle.of("notRegistered")),
                words);
        if (outcome instanceof Opened(var id)) {
            jdbc.sql("INSERT INTO removal_reason (case_id, area, reason, words) VALUES (?, ?, ?, ?)")
                    .params(id.value(), header.area(), reason.name(), words.strip())
                    .update();
        }
        return outcome;
    }
}
