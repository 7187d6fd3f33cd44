package cn.mingbai.exit.view;

import cn.mingbai.casework.HomeAssessments;
import cn.mingbai.casework.RoundStandards;
import cn.mingbai.criteria.Decision;
import cn.mingbai.exit.ExitJudge;
import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.Households;
import cn.mingbai.procedure.round.Round;
import cn.mingbai.procedure.round.RoundKind;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.procedure.round.VillageList;
import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The registered households of a village that are in no case, each judged in advance by the round's standard: who could be
 * marked for exit this year (预脱贫), and why the others could not. At most a thousand, in a constant number of queries.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('CASE_VILLAGE')")
public class ExitCandidates {

    private static final int AT_MOST = 1_000;

    private final Rounds rounds;
    private final RoundStandards standards;
    private final Regions regions;
    private final Households households;
    private final ExitJudge judge;
    private final JdbcClient jdbc;
    private final Clock clock;

    ExitCandidates(
            Rounds rounds,
            RoundStandards standards,
            Regions regions,
            Households households,
            ExitJudge judge,
            JdbcClient jdbc,
            Clock clock) {
        this.rounds = rounds;
        this.standards = standards;
        this.regions = regions;
        this.households = households;
        this.judge = judge;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public record CandidatesPage(VillageList list, Round round, Place village, List<Candidate> lines) {}

    /** One household and what the rules say of its exit, as if its head agreed. */
    public record Candidate(HouseholdHeader household, ExitVerdict verdict) {

        /** Whether it may be marked: nothing the rules know speaks against it. */
        public boolean mayBeMarked() {
            return verdict.decision() != Decision.NOT_ELIGIBLE;
        }
    }

    public CandidatesPage page(UUID listId) {
        var list = rounds.list(listId);
        var round = rounds.get(list.round());
        if (round.kind() != RoundKind.EXIT) {
            throw new NotFoundException("The list is of another procedure");
        }
        var village = regions.byArea(list.area()).orElseThrow();
        var ids = registered(list.area());
        var facts = households.factsOf(ids, round.year());
        var standard = standards.of(round);
        var day = HomeAssessments.day(round, LocalDate.now(clock));
        var lines = households.headersOf(ids).values().stream()
                .filter(header -> facts.containsKey(header.id()))
                .map(header -> new Candidate(
                        header,
                        ExitVerdict.of(judge.inAdvance(Objects.requireNonNull(facts.get(header.id())), standard, day))))
                .sorted(Comparator.comparing(Candidate::mayBeMarked)
                        .reversed()
                        .thenComparing(candidate -> candidate.household().villagerGroup())
                        .thenComparing(candidate -> candidate.household().number()))
                .toList();
        return new CandidatesPage(list, round, village, lines);
    }

    private List<HouseholdId> registered(long area) {
        return jdbc.sql("""
                        SELECT h.id FROM household h
                         WHERE h.area = :area AND h.status IN ('REGISTERED', 'RETURNED')
                           AND NOT EXISTS (SELECT FROM case_file c WHERE c.household_id = h.id AND c.closed_at IS NULL)
                         ORDER BY h.number LIMIT :most""")
                .param("area", area)
                .param("most", AT_MOST)
                .query((row, index) -> new HouseholdId(row.getObject("id", UUID.class)))
                .list();
    }
}
