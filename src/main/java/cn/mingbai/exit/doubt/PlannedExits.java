package cn.mingbai.exit.doubt;

import cn.mingbai.casework.HomeAssessments;
import cn.mingbai.criteria.Assessor;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.exit.doubt.Surroundings.TypedMinutes;
import cn.mingbai.exit.statement.ExitStatement;
import cn.mingbai.exit.statement.Statements;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.Households;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.round.Round;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the patterns look at, for all open exits of a list in a constant number of queries. */
@Component
class PlannedExits {

    private final Households households;
    private final Assessor assessor;
    private final Statements statements;
    private final EditedDays edits;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlannedExits(
            Households households,
            Assessor assessor,
            Statements statements,
            EditedDays edits,
            JdbcClient jdbc,
            Clock clock) {
        this.households = households;
        this.assessor = assessor;
        this.statements = statements;
        this.edits = edits;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The exits of a list by their cases, and what is around them. */
    record Planned(Map<CaseId, PlannedExit> exits, Surroundings around) {}

    Planned of(Round round, Standard standard, List<CaseFile> open) {
        var ids = open.stream().map(CaseFile::household).toList();
        var facts = households.factsOf(ids, round.year());
        var stated = statements.latest(open.stream().map(CaseFile::id).toList());
        var expected = onceExpected(ids, round.year());
        var edited = edits.of(ids);
        var today = LocalDate.now(clock);
        var exits = new HashMap<CaseId, PlannedExit>();
        for (var file : open) {
            var known = facts.get(file.household());
            if (known != null) {
                var assessment = assessor.assess(known, standard, Purpose.EXIT, HomeAssessments.day(round, today));
                exits.put(
                        file.id(),
                        new PlannedExit(
                                file.household().value(),
                                file.area(),
                                received(known, expected.getOrDefault(file.household(), Set.of())),
                                assessment.perCapitaNetIncome(),
                                known.registration() == null
                                        ? null
                                        : known.registration().identifiedOn(),
                                today,
                                Boolean.TRUE.equals(stated.getOrDefault(file.id(), ExitStatement.NONE)
                                        .byEmployment()),
                                edited.getOrDefault(file.household(), Set.of())));
            }
        }
        return new Planned(exits, around(round, standard, exits));
    }

    private Surroundings around(Round round, Standard standard, Map<CaseId, PlannedExit> exits) {
        var closes = round.deadlines().getOrDefault("POST_VILLAGE_NOTICE", LocalDate.now(clock));
        return new Surroundings(
                List.copyOf(exits.values()),
                standard.income().povertyLine(),
                closes,
                minutes(round.id()),
                ExpectingWords.defaults());
    }

    /** What the account counts: received, with an amount. */
    private static List<StatedIncome> received(HouseholdFacts facts, Set<String> expected) {
        return Objects.requireNonNullElse(facts.income(), List.<HouseholdFacts.IncomeItem>of()).stream()
                .filter(item -> item.kind() != null
                        && item.amount() != null
                        && item.nature() != null
                        && item.nature().counts())
                .map(item -> new StatedIncome(
                        Objects.requireNonNull(item.kind()),
                        Objects.requireNonNullElse(item.item(), ""),
                        Objects.requireNonNull(item.amount()),
                        expected.contains(Objects.requireNonNullElse(item.item(), ""))))
                .toList();
    }

    /** The items of the year that an earlier record had as expected. */
    private Map<HouseholdId, Set<String>> onceExpected(List<HouseholdId> ids, int year) {
        var expected = new HashMap<HouseholdId, Set<String>>();
        jdbc.sql("""
                        SELECT DISTINCT h.household_id, h.old_row ->> 'item' AS item FROM income_item_history h
                          JOIN income_account a ON a.id = CAST(h.old_row ->> 'account_id' AS uuid)
                         WHERE h.household_id = ANY (:ids) AND h.old_row ->> 'nature' = 'EXPECTED' AND a.year = :year""")
                .param("ids", ids.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .param("year", year)
                .query(row -> {
                    expected.computeIfAbsent(
                                    new HouseholdId(row.getObject("household_id", UUID.class)), id -> new HashSet<>())
                            .add(row.getString("item"));
                });
        return expected;
    }

    private List<TypedMinutes> minutes(UUID round) {
        return jdbc.sql("SELECT area, recorded_by, recorded_at FROM minutes_typed_in_round(?)")
                .param(round)
                .query((row, index) -> new TypedMinutes(
                        row.getLong("area"),
                        UUID.nameUUIDFromBytes(row.getString("recorded_by").getBytes(StandardCharsets.UTF_8)),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }
}
