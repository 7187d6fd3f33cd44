package cn.mingbai.exit.view;

import cn.mingbai.casework.Books;
import cn.mingbai.criteria.edition.Standards;
import cn.mingbai.exit.ExitJudge;
import cn.mingbai.exit.doubt.ExitDoubts;
import cn.mingbai.exit.doubt.RaisedDoubt;
import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.household.Households;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers of each household why it is not out of the register, or since when it is (为什么还没有脱贫). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('CASE_READ')")
public class WhyNotOut {

    private final Households households;
    private final Standards standards;
    private final CaseFiles files;
    private final ExitParts parts;
    private final ExitJudge judge;
    private final ExitDoubts doubts;
    private final Books books;
    private final AfterExits afterExits;
    private final Clock clock;

    WhyNotOut(
            Households households,
            Standards standards,
            CaseFiles files,
            ExitParts parts,
            ExitJudge judge,
            ExitDoubts doubts,
            Books books,
            AfterExits afterExits,
            Clock clock) {
        this.households = households;
        this.standards = standards;
        this.files = files;
        this.parts = parts;
        this.judge = judge;
        this.doubts = doubts;
        this.books = books;
        this.afterExits = afterExits;
        this.clock = clock;
    }

    /**
     * The answer.
     *
     * @param verdict what the rules say today; null where the year has no standard
     * @param open its open case of exit, null where it has none
     * @param next the step that comes next in that case; null where none is
     * @param doubts that nobody answered
     * @param last the last case of exit that ended, null where none did
     * @param lastWords why that one ended
     * @param exit since when it is out, and until when its policies go on; null while it is on the register
     */
    public record Answer(
            HouseholdHeader header,
            int year,
            @Nullable ExitVerdict verdict,
            @Nullable CaseFile open,
            @Nullable Step next,
            List<RaisedDoubt> doubts,
            @Nullable CaseFile last,
            String lastWords,
            @Nullable AfterExit exit) {}

    public Answer of(String number) {
        var header = households.header(number);
        var exits = files.ofHousehold(header.id()).stream()
                .filter(file -> file.procedure().startsWith("EXIT_"))
                .toList();
        var open = exits.stream().filter(CaseFile::open).findFirst().orElse(null);
        var last = exits.stream().filter(file -> !file.open()).findFirst().orElse(null);
        var year = afterExits
                .yearOf(header.id())
                .orElseGet(() -> LocalDate.now(clock).getYear());
        return new Answer(
                header,
                year,
                open == null ? inAdvance(header, year) : parts.verdict(open),
                open,
                open == null
                        ? null
                        : books.next(books.table(open.procedure()), open.state())
                                .orElse(null),
                open == null
                        ? List.of()
                        : doubts.raised(List.of(open.id())).stream()
                                .filter(RaisedDoubt::open)
                                .toList(),
                last,
                last == null ? "" : files.history(last.id()).getLast().comment(),
                afterExits.exitOf(header, year).orElse(null));
    }

    private @Nullable ExitVerdict inAdvance(HouseholdHeader header, int year) {
        return standards
                .find(header.area(), year)
                .map(edition -> ExitVerdict.of(judge.inAdvance(
                        households.facts(header.id(), year), edition.standard(), AfterExits.day(year, clock))))
                .orElse(null);
    }
}
