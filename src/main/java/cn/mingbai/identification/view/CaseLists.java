package cn.mingbai.identification.view;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.household.Households;
import cn.mingbai.identification.comparison.ComparisonMarks;
import cn.mingbai.identification.table.Tables;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.draw.Draws;
import cn.mingbai.procedure.evidence.EvidenceShelf;
import cn.mingbai.procedure.meeting.Meetings;
import cn.mingbai.procedure.round.Round;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.procedure.snapshot.Snapshots;
import cn.mingbai.region.Regions;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads village lists for their page: the same number of queries for one case and for three hundred. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('CASE_READ')")
public class CaseLists {

    private final CaseFiles files;
    private final Rounds rounds;
    private final Regions regions;
    private final Households households;
    private final ComparisonMarks comparisons;
    private final Snapshots snapshots;
    private final Meetings meetings;
    private final Draws draws;
    private final EvidenceShelf shelf;
    private final CurrentOfficer officer;

    CaseLists(
            CaseFiles files,
            Rounds rounds,
            Regions regions,
            Households households,
            ComparisonMarks comparisons,
            Snapshots snapshots,
            Meetings meetings,
            Draws draws,
            EvidenceShelf shelf,
            CurrentOfficer officer) {
        this.files = files;
        this.rounds = rounds;
        this.regions = regions;
        this.households = households;
        this.comparisons = comparisons;
        this.snapshots = snapshots;
        this.meetings = meetings;
        this.draws = draws;
        this.shelf = shelf;
        this.officer = officer;
    }

    /** The page of a list. */
    public ListPage page(UUID listId) {
        var list = rounds.list(listId);
        var round = rounds.get(list.round());
        return new ListPage(
                list,
                round,
                regions.byArea(list.area()).orElseThrow(),
                lines(files.ofList(listId), Map.of(round.id(), round)),
                meetings.ofList(listId),
                draws.ofList(listId),
                shelf.ofList(listId));
    }

    /** The lines of some cases, in the order of villager group and number. */
    List<CaseLine> lines(Collection<CaseFile> cases, Map<UUID, Round> rounds) {
        var ids = cases.stream().map(CaseFile::id).toList();
        var headers =
                households.headersOf(cases.stream().map(CaseFile::household).toList());
        var doubts = comparisons.openDoubts(ids);
        var assessed = snapshots.latestDecisions(ids);
        return cases.stream()
                .filter(file -> headers.containsKey(file.household()))
                .map(file ->
                        line(file, Objects.requireNonNull(headers.get(file.household())), doubts, assessed, rounds))
                .sorted(Comparator.comparing((CaseLine line) -> line.household().area())
                        .thenComparing(line -> line.household().villagerGroup())
                        .thenComparing(line -> line.household().number()))
                .toList();
    }

    private CaseLine line(
            CaseFile file,
            HouseholdHeader header,
            Map<CaseId, Integer> doubts,
            Map<CaseId, String> assessed,
            Map<UUID, Round> rounds) {
        var round = rounds.get(file.round());
        var next = OfficerSteps.next(Tables.of(file), file.state());
        var due = round == null || !file.open()
                ? null
                : next.map(step -> round.deadlines().get(step.action().name())).orElse(null);
        var steps = OfficerSteps.alone(file, officer.require().role()).stream()
                .map(step -> step.action().name())
                .toList();
        return new CaseLine(file, header, doubts.getOrDefault(file.id(), 0), assessed.get(file.id()), due, steps);
    }
}
