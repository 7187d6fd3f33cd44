package cn.mingbai.casework.view;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.OfficerNames;
import cn.mingbai.casework.Books;
import cn.mingbai.casework.CaseDoubts;
import cn.mingbai.casework.HomeAssessments;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.household.Households;
import cn.mingbai.procedure.CaseEvent;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.evidence.EvidenceShelf;
import cn.mingbai.procedure.round.Rounds;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads single cases for their page and their papers. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('CASE_READ')")
public class CaseSheets {

    private final CaseFiles files;
    private final Rounds rounds;
    private final Households households;
    private final EvidenceShelf shelf;
    private final CaseDoubts doubts;
    private final HomeAssessments assessments;
    private final OfficerNames names;
    private final Books books;
    private final CurrentOfficer officer;

    CaseSheets(
            CaseFiles files,
            Rounds rounds,
            Households households,
            EvidenceShelf shelf,
            CaseDoubts doubts,
            HomeAssessments assessments,
            OfficerNames names,
            Books books,
            CurrentOfficer officer) {
        this.files = files;
        this.rounds = rounds;
        this.households = households;
        this.shelf = shelf;
        this.doubts = doubts;
        this.assessments = assessments;
        this.names = names;
        this.books = books;
        this.officer = officer;
    }

    /** The facts of today, for the papers. */
    public HouseholdFacts facts(CaseId id) {
        return assessments.facts(files.get(id));
    }

    public CaseSheet sheet(CaseId id) {
        var file = files.get(id);
        var history = files.history(id);
        var book = books.of(file.procedure());
        return new CaseSheet(
                file,
                rounds.get(file.round()),
                Optional.ofNullable(
                                households.headersOf(List.of(file.household())).get(file.household()))
                        .orElseThrow(),
                history,
                names.of(history.stream().map(CaseEvent::actor).toList()),
                shelf.ofCase(file.list(), id.value()),
                doubts.of(List.of(id)),
                assessments.of(file),
                books.alone(file, officer.require().role()),
                book.work(file.procedure()),
                book.papers(file.procedure()),
                book.template(),
                book.parts(file));
    }
}
