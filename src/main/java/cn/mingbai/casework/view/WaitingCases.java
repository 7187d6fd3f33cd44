package cn.mingbai.casework.view;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Role;
import cn.mingbai.casework.Books;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.Step;
import cn.mingbai.procedure.round.Round;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.shared.KeysetPage;
import cn.mingbai.shared.WorkQueue.Heading;
import cn.mingbai.shared.WorkQueue.Item;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for whom over all rounds, counted in one query, and the cases behind each number. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('CASE_READ')")
public class WaitingCases {

    private static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final CaseFiles files;
    private final CaseLines lines;
    private final Rounds rounds;
    private final Books books;
    private final CurrentOfficer officer;
    private final Clock clock;

    WaitingCases(
            JdbcClient jdbc,
            CaseFiles files,
            CaseLines lines,
            Rounds rounds,
            Books books,
            CurrentOfficer officer,
            Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.lines = lines;
        this.rounds = rounds;
        this.books = books;
        this.officer = officer;
        this.clock = clock;
    }

    private record Count(String procedure, String state, long cases, long returned, long overdue, LocalDate since) {}

    /** The officer's numbers: what waits for his role, what came back to it, what he waits for. */
    public List<Item> items() {
        var role = officer.require().role();
        var items = new ArrayList<Item>();
        for (var count : counts()) {
            var next = books.next(books.table(count.procedure()), count.state());
            var mine = next.filter(step -> step.roles().contains(role)).isPresent();
            var key = count.procedure() + "." + count.state();
            var href = "/cases?procedure=%s&state=%s".formatted(count.procedure(), count.state());
            if (mine) {
                items.add(new Item(
                        Heading.WAITING_FOR_ME, "case." + key, count.cases(), href, count.overdue(), count.since()));
                items.add(new Item(
                        Heading.RETURNED_TO_ME, "case.returned." + key, count.returned(), href + "&returned=true"));
            } else if (next.isPresent() && worked(role)) {
                items.add(new Item(Heading.WAITING_FOR_OTHERS, "case." + key, count.cases(), href));
            }
        }
        return items;
    }

    /** The open cases in a state within the officer's area, those that wait longest first. */
    public KeysetPage<CaseLine> page(String procedure, String state, boolean returned, @Nullable UUID after) {
        var ids = jdbc.sql("""
                        SELECT c.id FROM case_file c
                         WHERE c.procedure = :procedure AND c.state = :state AND c.closed_at IS NULL AND c.id > :after
                           AND (NOT :returned OR EXISTS (SELECT FROM case_event e WHERE e.case_id = c.id
                                 AND e.version = c.version AND e.action = 'RETURN'))
                         ORDER BY c.id LIMIT :size""")
                .param("procedure", procedure)
                .param("state", state)
                .param("returned", returned)
                .param("after", after == null ? new UUID(0, 0) : after)
                .param("size", PAGE + 1)
                .query((row, index) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
        var page = KeysetPage.of(ids, PAGE, CaseId::toString);
        var open = rounds.of(books.of(procedure).round()).stream()
                .collect(Collectors.toMap(Round::id, Function.identity()));
        List<CaseFile> found = files.find(page.items());
        return new KeysetPage<>(lines.of(found, open), page.next());
    }

    private boolean worked(Role role) {
        return books.tables().stream()
                .map(Procedure::steps)
                .flatMap(List::stream)
                .map(Step::roles)
                .anyMatch(roles -> roles.contains(role));
    }

    private record Next(String procedure, String state, String action) {}

    private List<Next> nextSteps() {
        var steps = new ArrayList<Next>();
        for (var table : books.tables()) {
            for (var state : table.states()) {
                books.next(table, state.name())
                        .ifPresent(step -> steps.add(new Next(
                                table.key(), state.name(), step.action().name())));
            }
        }
        return steps;
    }

    private List<Count> counts() {
        var next = nextSteps();
        return jdbc.sql("""
                        SELECT c.procedure, c.state, count(*) AS cases,
                               count(*) FILTER (WHERE e.action = 'RETURN') AS returned,
                               count(*) FILTER (WHERE d.due_on < :today) AS overdue,
                               (min(c.since) AT TIME ZONE 'Asia/Shanghai')::date AS since
                          FROM case_file c JOIN case_event e ON e.case_id = c.id AND e.version = c.version
                          JOIN village_list l ON l.id = c.list_id
                          LEFT JOIN unnest(CAST(:procedures AS text[]), CAST(:states AS text[]), CAST(:actions AS text[])) n (procedure, state, action)
                            ON n.procedure = c.procedure AND n.state = c.state
                          LEFT JOIN round_deadline d ON d.round_id = l.round_id AND d.action = n.action
                         WHERE c.closed_at IS NULL GROUP BY c.procedure, c.state ORDER BY c.procedure, c.state""")
                .param("today", LocalDate.now(clock))
                .param("procedures", next.stream().map(Next::procedure).toArray(String[]::new))
                .param("states", next.stream().map(Next::state).toArray(String[]::new))
                .param("actions", next.stream().map(Next::action).toArray(String[]::new))
                .query((row, index) -> new Count(
                        row.getString("procedure"),
                        row.getString("state"),
                        row.getLong("cases"),
                        row.getLong("returned"),
                        row.getLong("overdue"),
                        row.getObject("since", LocalDate.class)))
                .list();
    }
}
