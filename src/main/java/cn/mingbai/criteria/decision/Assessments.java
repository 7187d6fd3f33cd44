package cn.mingbai.criteria.decision;

import cn.mingbai.criteria.Assessor;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.decision.HouseholdAssessment.Judged;
import cn.mingbai.criteria.edition.Standards;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.household.Households;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judges households live: of the register, or of facts that somebody states. Nothing is stored here. */
@Service
@Transactional(readOnly = true)
public class Assessments {

    private final Assessor assessor;
    private final Standards standards;
    private final Households households;
    private final AssessedYears years;

    Assessments(Assessor assessor, Standards standards, Households households, AssessedYears years) {
        this.assessor = assessor;
        this.standards = standards;
        this.households = households;
        this.years = years;
    }

    /**
     * Judges stated facts by the standard of a place.
     *
     * @return empty where nobody has adopted a standard for the place and year: there is no default
     */
    @PreAuthorize("hasAnyAuthority('ASSESS', 'HOUSEHOLD_READ')")
    public Optional<Judged> judge(HouseholdFacts facts, long area, int year, Purpose purpose) {
        return standards
                .find(area, year)
                .map(edition -> new Judged(
                        assessor.assess(facts, edition.standard(), purpose, standards.dayOf(year)), edition));
    }

    /**
     * Judges a household of the register.
     *
     * @param year null for the latest year with an income account
     */
    @PreAuthorize("hasAuthority('HOUSEHOLD_READ')")
    public HouseholdAssessment ofHousehold(String number, @Nullable Integer year, Purpose purpose) {
        var header = households.header(number);
        var known = years.of(List.of(header.id())).get(header.id());
        var choice = new TreeSet<>(known == null ? List.<Integer>of() : known);
        var asked = year != null ? year : choice.isEmpty() ? years.latestWithStandard() : choice.last();
        choice.add(asked);
        var facts = households.facts(header.id(), asked);
        return new HouseholdAssessment(
                header,
                facts,
                List.copyOf(choice.descendingSet()),
                asked,
                judge(facts, header.area(), asked, purpose).orElse(null));
    }
}
