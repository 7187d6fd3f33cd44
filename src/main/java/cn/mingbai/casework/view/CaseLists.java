package cn.mingbai.casework.view;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.casework.Books;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.round.Round;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.region.Regions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final CaseLines lines;
    private final ListRecords records;
    private final Books books;
    private final List<ListTasks> tasks;
    private final CurrentOfficer officer;

    CaseLists(
            CaseFiles files,
            Rounds rounds,
            Regions regions,
            CaseLines lines,
            ListRecords records,
            Books books,
            List<ListTasks> tasks,
            CurrentOfficer officer) {
        this.files = files;
        this.rounds = rounds;
        this.regions = regions;
        this.lines = lines;
        this.records = records;
        this.books = books;
        this.tasks = List.copyOf(tasks);
        this.officer = officer;
    }

    /** The page of a list. */
    public ListPage page(UUID listId) {
        var list = rounds.list(listId);
        var round = rounds.get(list.round());
        var village = regions.byArea(list.area()).orElseThrow();
        var shown = lines.of(files.ofList(listId), Map.of(round.id(), round));
        var page = new ListPage(
                list,
                round,
                village,
                shown,
                standings(round, shown),
                List.of(),
                records.meetings(listId),
                records.draws(listId),
                records.evidence(listId));
        var signedIn = officer.require();
        var waiting =
                tasks.stream().flatMap(one -> one.of(page, signedIn).stream()).toList();
        return new ListPage(
                list, round, village, shown, page.standings(), waiting, page.meetings(), page.draws(), page.evidence());
    }

    private List<ListPage.Standing> standings(Round round, List<CaseLine> shown) {
        var counts = shown.stream()
                .filter(line -> line.file().open())
                .collect(Collectors.groupingBy(
                        line -> line.file().procedure() + " " + line.file().state(), Collectors.counting()));
        return books.tables(round.kind()).stream()
                .flatMap(table -> table.states().stream()
                        .filter(state -> counts.containsKey(table.key() + " " + state.name()))
                        .map(state -> new ListPage.Standing(
                                table.key(),
                                state.name(),
                                counts.getOrDefault(table.key() + " " + state.name(), 0L),
                                books.next(table, state.name()).orElse(null))))
                .toList();
    }
}
