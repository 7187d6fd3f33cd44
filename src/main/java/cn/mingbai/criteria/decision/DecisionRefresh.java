package cn.mingbai.criteria.decision;

import cn.mingbai.criteria.Purpose;
import cn.mingbai.household.HouseholdKey;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that the kept decision of a household that somebody looks at is the one he is shown. */
@Service
@Transactional
@PreAuthorize("hasAuthority('HOUSEHOLD_READ')")
public class DecisionRefresh {

    private final Reassessor reassessor;
    private final JdbcClient jdbc;

    DecisionRefresh(Reassessor reassessor, JdbcClient jdbc) {
        this.reassessor = reassessor;
        this.jdbc = jdbc;
    }

    /**
     * Keeps the decision anew where it is not the one that was judged just now.
     *
     * @return whether it was another
     */
    public boolean refresh(HouseholdAssessment shown) {
        var judgement = shown.judgement();
        if (judgement == null || judgement.assessment().purpose() != Purpose.IDENTIFICATION) {
            return false;
        }
        var header = shown.header();
        var key = new HouseholdKey(header.id(), header.area(), header.number());
        var now = StoredDecision.of(key, shown.year(), judgement, shown.facts());
        var same = jdbc.sql("""
                        SELECT decision, standard_id, facts_digest FROM household_decision
                         WHERE household_id = :id AND year = :year""")
                .param("id", header.id().value())
                .param("year", shown.year())
                .query((row, index) ->
                        row.getString("decision").equals(now.decision().name())
                                && row.getLong("standard_id") == now.standardId()
                                && Arrays.equals(row.getBytes("facts_digest"), now.factsDigest()))
                .optional();
        if (same.orElse(false) || (same.isEmpty() && !shown.judgedYears().contains(shown.year()))) {
            return false;
        }
        reassessor.reassess(List.of(key));
        return same.isPresent();
    }
}
