package cn.mingbai.identification.view;

import cn.mingbai.casework.RoundAssessments;
import cn.mingbai.criteria.Assessment;
import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.HouseholdKey;
import cn.mingbai.household.Households;
import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.procedure.round.Round;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.procedure.round.VillageList;
import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The households of a village that could be put on its list because they are in no case: to be identified, or to be taken
 * off the register; each judged by the round's standard. At most a thousand, in a constant number of queries.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('CASE_VILLAGE')")
public class Candidates {

    private static final int AT_MOST = 1_000;
    private static final Set<RegistrationStatus> REGISTERED =
            Set.of(RegistrationStatus.REGISTERED, RegistrationStatus.RETURNED);

    private final Rounds rounds;
    private final Regions regions;
    private final Households households;
    private final RoundAssessments assessments;
    private final JdbcClient jdbc;

    Candidates(Rounds rounds, Regions regions, Households households, RoundAssessments assessments, JdbcClient jdbc) {
        this.rounds = rounds;
        this.regions = regions;
        this.households = households;
        this.assessments = assessments;
        this.jdbc = jdbc;
    }

    /** Which households are shown. */
    public enum Shown {
        /** Those whom the rules take in, or of whom too little is known. */
        QUALIFIED,
        /** All who are not registered. */
        ALL,
        /** Those on the register, who could be taken off it. */
        REGISTERED
    }

    public record CandidatesPage(VillageList list, Round round, Place village, Shown shown, List<Candidate> lines) {}

    /** One household and what the rules say of it today. */
    public record Candidate(HouseholdHeader household, Assessment assessment) {

        boolean isShown(Shown shown) {
            var registered = REGISTERED.contains(household.status());
            return switch (shown) {
                case QUALIFIED -> !registered && assessment.decision() != Decision.NOT_ELIGIBLE;
                case ALL -> !registered;
                case REGISTERED -> registered;
            };
        }
    }

    public CandidatesPage page(UUID listId, Shown shown) {
        var list = rounds.list(listId);
        var round = rounds.get(list.round());
        var village = regions.byArea(list.area()).orElseThrow();
        var ids = households.pageOf(village.range(), null, AT_MOST).stream()
                .map(HouseholdKey::id)
                .toList();
        var inCase = inCase(list.area());
        var judged = assessments.of(round, ids, Purpose.IDENTIFICATION);
        var lines = households.headersOf(ids).values().stream()
                .filter(header -> !inCase.contains(header.id()) && judged.containsKey(header.id()))
                .map(header -> new Candidate(header, Objects.requireNonNull(judged.get(header.id()))))
                .filter(candidate -> candidate.isShown(shown))
                .sorted(Comparator.comparing(
                                (Candidate candidate) -> candidate.household().villagerGroup())
                        .thenComparing(candidate -> candidate.household().number()))
                .toList();
        return new CandidatesPage(list, round, village, shown, lines);
    }

    private Set<HouseholdId> inCase(long area) {
        return jdbc
                .sql("SELECT household_id FROM case_file WHERE area = ? AND closed_at IS NULL")
                .param(area)
                .query((row, index) -> new HouseholdId(row.getObject("household_id", UUID.class)))
                .stream()
                .collect(Collectors.toSet());
    }
}
