package cn.mingbai.casework.view;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.casework.Books;
import cn.mingbai.casework.CaseDoubts;
import cn.mingbai.casework.ListWork;
import cn.mingbai.casework.view.CaseLine.Choice;
import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.household.Households;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.round.Round;
import cn.mingbai.procedure.snapshot.Snapshots;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the lines of cases for lists, in a constant number of queries. */
@Component
class CaseLines {

    private final Households households;
    private final CaseDoubts doubts;
    private final Snapshots snapshots;
    private final Books books;
    private final CurrentOfficer officer;

    CaseLines(Households households, CaseDoubts doubts, Snapshots snapshots, Books books, CurrentOfficer officer) {
        this.households = households;
        this.doubts = doubts;
        this.snapshots = snapshots;
        this.books = books;
        this.officer = officer;
    }

    /** In the order of village, villager group and number; a household that the officer does not see is left out. */
    List<CaseLine> of(Collection<CaseFile> cases, Map<UUID, Round> rounds) {
        var ids = cases.stream().map(CaseFile::id).toList();
        var headers =
                households.headersOf(cases.stream().map(CaseFile::household).toList());
        var open = doubts.open(ids);
        var assessed = snapshots.latestDecisions(ids);
        return cases.stream()
                .filter(file -> headers.containsKey(file.household()))
                .map(file -> line(
                        file,
                        Objects.requireNonNull(headers.get(file.household())),
                        open.getOrDefault(file.id(), 0),
                        assessed.get(file.id()),
                        rounds.get(file.round())))
                .sorted(Comparator.comparing((CaseLine line) -> line.household().area())
                        .thenComparing(line -> line.household().villagerGroup())
                        .thenComparing(line -> line.household().number()))
                .toList();
    }

    private CaseLine line(
            CaseFile file, HouseholdHeader header, int open, @Nullable String assessed, @Nullable Round round) {
        var work = books.work(file.procedure());
        return new CaseLine(
                file,
                header,
                open,
                assessed,
                due(file, round),
                choices(file, work),
                file.open() ? work.meetingFor(file.state()).orElse(null) : null,
                tag(file, work));
    }

    private @Nullable LocalDate due(CaseFile file, @Nullable Round round) {
        return round == null || !file.open()
                ? null
                : books.next(books.table(file.procedure()), file.state())
                        .map(step -> round.deadlines().get(step.action().name()))
                        .orElse(null);
    }

    private List<Choice> choices(CaseFile file, ListWork work) {
        return books.alone(file, officer.require().role()).stream()
                .filter(step -> !work.onePage().contains(step.action().name()))
                .map(step -> new Choice(
                        step.action().name().equals("RETURN")
                                ? "RETURN:" + work.afresh()
                                : step.action().name(),
                        "procedure.%s.action.%s".formatted(file.procedure(), step.action()),
                        step.scans()))
                .toList();
    }

    private static String tag(CaseFile file, ListWork work) {
        if (work.fulfilled().contains(file.state())) {
            return "ok";
        }
        return switch (file.state()) {
            case "REJECTED" -> "no";
            case "WITHDRAWN" -> "idle";
            default -> file.state().startsWith("OBJECTED") || file.state().startsWith("REFUSED") ? "warn" : "wait";
        };
    }
}
