package cn.mingbai.criteria.decision;

import cn.mingbai.criteria.edition.Standards;
import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.Households;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** For which years a household is judged: those with an income account, else the latest that its village has one for. */
@Component
class AssessedYears {

    private final Households households;
    private final Standards standards;
    private final Clock clock;

    AssessedYears(Households households, Standards standards, Clock clock) {
        this.households = households;
        this.standards = standards;
        this.clock = clock;
    }

    /** In ascending order, never empty; what the actor does not see is left out. */
    Map<HouseholdId, List<Integer>> of(Collection<HouseholdId> ids) {
        var latest = List.of(latestWithStandard());
        return households.yearsOf(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().isEmpty() ? latest : entry.getValue()));
    }

    /** The latest year that has begun and that somebody has adopted a standard for; this year where nobody has. */
    int latestWithStandard() {
        var today = LocalDate.now(clock);
        return standards.years().stream()
                .filter(year -> year <= today.getYear())
                .findFirst()
                .orElse(today.getYear());
    }
}
