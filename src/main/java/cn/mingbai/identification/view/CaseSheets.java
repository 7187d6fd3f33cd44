package cn.mingbai.identification.view;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.OfficerNames;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.household.Households;
import cn.mingbai.household.standing.IdNumberMatches;
import cn.mingbai.identification.HomeAssessments;
import cn.mingbai.identification.comparison.Doubt;
import cn.mingbai.identification.comparison.Doubts;
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
    private final Doubts doubts;
    private final IdNumberMatches members;
    private final HomeAssessments assessments;
    private final OfficerNames names;
    private final CurrentOfficer officer;

    CaseSheets(
            CaseFiles files,
            Rounds rounds,
            Households households,
            EvidenceShelf shelf,
            Doubts doubts,
            IdNumberMatches members,
            HomeAssessments assessments,
            OfficerNames names,
            CurrentOfficer officer) {
        this.files = files;
        this.rounds = rounds;
        this.households = households;
        this.shelf = shelf;
        this.doubts = doubts;
        this.members = members;
        this.assessments = assessments;
        this.names = names;
        this.officer = officer;
    }

    /** The facts of today, for the papers. */
    public HouseholdFacts facts(CaseId id) {
        return assessments.facts(files.get(id));
    }

    public CaseSheet sheet(CaseId id) {
        var file = files.get(id);
        var history = files.history(id);
        var raised = doubts.of(List.of(id));
        return new CaseSheet(
                file,
                rounds.get(file.round()),
                Optional.ofNullable(
                                households.headersOf(List.of(file.household())).get(file.household()))
                        .orElseThrow(),
                history,
                names.of(history.stream().map(CaseEvent::actor).toList()),
                shelf.ofCase(file.list(), id.value()),
                raised,
                members.namesOf(raised.stream().map(Doubt::member).toList()),
                assessments.of(file),
                OfficerSteps.alone(file, officer.require().role()));
    }
}
