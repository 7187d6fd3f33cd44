package cn.mingbai.identification.comparison;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.household.standing.IdNumberMatches;
import cn.mingbai.identification.comparison.ComparisonOutcome.Compared;
import cn.mingbai.identification.comparison.ComparisonOutcome.Refused;
import cn.mingbai.identification.comparison.ComparisonOutcome.Unreadable;
import cn.mingbai.identification.comparison.ComparisonSource.Numbers;
import cn.mingbai.identification.table.IdentificationProcedure;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.Attempt;
import cn.mingbai.procedure.CaseAction;
import cn.mingbai.procedure.CaseEngine;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.round.Round;
import cn.mingbai.procedure.round.Rounds;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares a department's list with the open cases of a round in the sender's county. */
@Service
@Transactional
@PreAuthorize("hasAuthority('COMPARISON_SEND')")
public class ComparisonDesk {

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final CaseFiles files;
    private final CaseEngine engine;
    private final IdNumberMatches matches;
    private final DoubtTable doubts;
    private final CurrentOfficer officer;
    private final Clock clock;

    ComparisonDesk(
            JdbcClient jdbc,
            Rounds rounds,
            CaseFiles files,
            CaseEngine engine,
            IdNumberMatches matches,
            DoubtTable doubts,
            CurrentOfficer officer,
            Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.files = files;
        this.engine = engine;
        this.matches = matches;
        this.doubts = doubts;
        this.officer = officer;
        this.clock = clock;
    }

    private enum Note implements CaseAction {
        DOUBT_RAISED
    }

    /** Compares, and raises a doubt for each match; the numbers themselves are not kept. */
    public ComparisonOutcome send(UUID roundId, ComparisonSource source) {
        var round = rounds.get(roundId);
        if (!round.open()) {
            return new Refused(List.of(Obstacle.of("roundClosed")));
        }
        if (source.stateOn().isAfter(LocalDate.now(clock))) {
            return new Refused(List.of(Obstacle.of("inTheFuture", source.stateOn())));
        }
        return switch (source.read()) {
            case Numbers.Unreadable(var key, var arguments) -> new Unreadable(key, arguments);
            case Numbers.Read(var numbers, var unreadable)
            when numbers.isEmpty() && unreadable > 0 ->
                new Unreadable("identification.comparison.noIdNumber", List.of(unreadable));
            case Numbers.Read read -> compare(round, source, read);
        };
    }

    private Compared compare(Round round, ComparisonSource source, Numbers.Read read) {
        var cases = rounds.listsOf(round.id()).stream()
                .flatMap(list -> files.ofList(list.id()).stream())
                .filter(file -> file.open() && file.procedure().equals(IdentificationProcedure.TABLE.key()))
                .toList();
        var byHousehold = cases.stream().collect(Collectors.toMap(CaseFile::household, Function.identity()));
        var found = matches.among(byHousehold.keySet(), read.numbers());
        var id = keep(round, source, read, cases.size(), found.size());
        for (var file : cases) {
            jdbc.sql("INSERT INTO compared_case (comparison_id, case_id, area, department) VALUES (?, ?, ?, ?)")
                    .params(
                            id,
                            file.id().value(),
                            file.area(),
                            source.department().name())
                    .update();
        }
        var raised = 0;
        for (var match : found) {
            var file = byHousehold.get(match.household());
            if (file != null && doubts.raise(file, id, source.department(), match.member(), clock.instant())) {
                note(file, source.department());
                raised++;
            }
        }
        return new Compared(id, read.numbers().size(), read.unreadable(), cases.size(), raised);
    }

    /** Raising is nobody's step on the case: the list raises it. */
    private void note(CaseFile file, Department department) {
        engine.note(
                file,
                null,
                Acting.notice(officer.require().username()),
                Attempt.of(Note.DOUBT_RAISED, LocalDate.now(clock)).saying(department.name()));
    }

    private UUID keep(Round round, ComparisonSource source, Numbers.Read read, int compared, int matched) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO comparison (id, round_id, area, department, file_name, file_digest, state_on, numbers,
                                                unreadable, compared, matched, compared_at, compared_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        round.id(),
                        round.county().area(),
                        source.department().name(),
                        source.name(),
                        source.digest(),
                        source.stateOn(),
                        read.numbers().size(),
                        read.unreadable(),
                        compared,
                        matched,
                        Timestamp.from(clock.instant()),
                        officer.require().username())
                .update();
        return id;
    }
}
