package cn.mingbai.exit;

import cn.mingbai.casework.CaseOpening;
import cn.mingbai.casework.HomeAssessments;
import cn.mingbai.casework.OpeningOutcome;
import cn.mingbai.casework.RoundStandards;
import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.exit.table.ExitProcedure;
import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.household.Households;
import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.round.Round;
import cn.mingbai.procedure.round.Rounds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks households for exit this year (预脱贫标识): the first step, and the gate at which the no-exit rules stand. What is unknown
 * yet is found out at home; what the rules know to speak against an exit keeps the household off the list.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('CASE_VILLAGE')")
public class ExitMarking {

    private final CaseOpening opening;
    private final Households households;
    private final Rounds rounds;
    private final RoundStandards standards;
    private final ExitJudge judge;
    private final Clock clock;

    ExitMarking(
            CaseOpening opening,
            Households households,
            Rounds rounds,
            RoundStandards standards,
            ExitJudge judge,
            Clock clock) {
        this.opening = opening;
        this.households = households;
        this.rounds = rounds;
        this.standards = standards;
        this.judge = judge;
        this.clock = clock;
    }

    /** Marks one household, or says why not. */
    public OpeningOutcome mark(UUID listId, String householdNumber) {
        var header = households.header(householdNumber);
        var round = rounds.get(rounds.list(listId).round());
        var standard = standards.of(round);
        return opening.open(ExitProcedure.of(standard.approval()), listId, header, unfit(header, round, standard), "");
    }

    private Optional<Obstacle> unfit(HouseholdHeader header, Round round, Standard standard) {
        if (header.status() != RegistrationStatus.REGISTERED && header.status() != RegistrationStatus.RETURNED) {
            return Optional.of(Obstacle.of("notRegistered"));
        }
        var facts = households.facts(header.id(), round.year());
        var day = HomeAssessments.day(round, LocalDate.now(clock));
        return judge.inAdvance(facts, standard, day).decision() == Decision.NOT_ELIGIBLE
                ? Optional.of(Obstacle.of("mayNotExit", Objects.requireNonNullElse(header.headName(), header.number())))
                : Optional.empty();
    }
}
