package cn.mingbai.exit.desk;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.exit.view.AreaCursor;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.round.Round;
import cn.mingbai.procedure.round.RoundKind;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.shared.KeysetPage;
import cn.mingbai.shared.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The supervisor's desk (审批台): the exits of a round that wait for this officer's approval, two hundred to a page, each with
 * its decision, margin, doubts and what changed since last year; a constant number of queries however many.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('EXIT_APPROVE')")
public class SupervisorDesk {

    private static final int PAGE = 200;

    private final DeskCases cases;
    private final DeskLines lines;
    private final Rounds rounds;
    private final CurrentOfficer officer;

    SupervisorDesk(DeskCases cases, DeskLines lines, Rounds rounds, CurrentOfficer officer) {
        this.cases = cases;
        this.lines = lines;
        this.rounds = rounds;
        this.officer = officer;
    }

    /** The rounds of exit in the officer's area, the latest first. */
    public List<Round> rounds() {
        return rounds.of(RoundKind.EXIT);
    }

    /** @param after cursor of the page before; null for the first */
    public DeskPage page(UUID roundId, @Nullable String after) {
        var round = rounds.get(roundId);
        if (round.kind() != RoundKind.EXIT) {
            throw new NotFoundException("Round %s is of another procedure".formatted(roundId));
        }
        var waiting = DeskSteps.of(officer.require().role());
        var found = KeysetPage.of(cases.waiting(roundId, waiting, after, PAGE + 1), PAGE, AreaCursor::text);
        return new DeskPage(
                round,
                new KeysetPage<>(lines.of(round, found.items(), waiting), found.next()),
                waiting.stream()
                        .flatMap(one -> one.step().scans().stream())
                        .distinct()
                        .toList());
    }

    /** Some of the exits that wait at this desk, by their cases; what does not wait here is left out. */
    public Map<CaseId, DeskLine> lines(UUID roundId, List<CaseId> ids) {
        var round = rounds.get(roundId);
        var waiting = DeskSteps.of(officer.require().role());
        var here = cases.find(ids).stream()
                .filter(file -> file.round().equals(roundId)
                        && waiting.stream()
                                .anyMatch(one -> one.procedure().equals(file.procedure())
                                        && one.state().equals(file.state())))
                .toList();
        return lines.of(round, here, waiting).stream()
                .collect(Collectors.toMap(line -> line.file().id(), Function.identity()));
    }
}
