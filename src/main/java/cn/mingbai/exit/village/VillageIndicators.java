package cn.mingbai.exit.village;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.exit.place.evidence.PlaceShelf;
import cn.mingbai.exit.village.StatementOutcome.Fault;
import cn.mingbai.exit.village.StatementOutcome.Kept;
import cn.mingbai.exit.village.StatementOutcome.Refused;
import cn.mingbai.shared.AuditableEvent;
import cn.mingbai.shared.ChangedMeanwhileException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters what is stated of villages (指标填报). A correction is a new statement; nothing is written over. */
@Service
@Transactional
@PreAuthorize("hasAuthority('VILLAGE_INDICATOR_ENTER')")
public class VillageIndicators {

    private final StatementTable statements;
    private final PlaceShelf shelf;
    private final OwnPlaces places;
    private final CurrentOfficer officer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VillageIndicators(
            StatementTable statements,
            PlaceShelf shelf,
            OwnPlaces places,
            CurrentOfficer officer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.statements = statements;
        this.shelf = shelf;
        this.places = places;
        this.officer = officer;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody stated something of a village. */
    record IndicatorStated(String subject, Long area, String reason) implements AuditableEvent {

        @Override
        public String action() {
            return "village.indicator.stated";
        }
    }

    /**
     * Keeps a statement, or says why not.
     *
     * @param code of a village in the officer's area; any other is not found
     * @throws ChangedMeanwhileException where somebody stated the same fact since it was seen
     */
    public StatementOutcome state(String code, int year, Statement statement) {
        var village = places.village(code);
        var faults = statement.faults(LocalDate.now(clock));
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        var proof = statement.proof();
        if (proof != null && shelf.get(proof).area() != village.area()) {
            return new Refused(List.of(Fault.FOREIGN_PROOF));
        }
        var before = statements.history(village.area(), year, statement.fact());
        if (!before.isEmpty() && before.getFirst().number() != statement.seen()) {
            throw new ChangedMeanwhileException(
                    before.getFirst().enteredBy(), before.getFirst().enteredAt());
        }
        var unit = statement.fact().unit();
        var stated = new StatedFact(
                statement.fact(),
                before.size() + 1,
                unit.isEmpty() ? statement.answer() : null,
                unit.isEmpty() ? null : statement.amount(),
                statement.source(),
                Objects.requireNonNull(statement.statedOn()),
                proof,
                clock.instant(),
                officer.require().username());
        statements.add(village.area(), year, stated);
        events.publishEvent(new IndicatorStated(
                "%s %d %s".formatted(code, year, statement.fact()), village.area(), statement.source()));
        return new Kept(stated);
    }
}
