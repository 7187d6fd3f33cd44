package cn.mingbai.identification;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.casework.CaseDesk;
import cn.mingbai.casework.HomeAssessments;
import cn.mingbai.casework.Wish;
import cn.mingbai.household.ExclusionStatus;
import cn.mingbai.household.standing.ComparedExclusion;
import cn.mingbai.household.standing.RegisterStanding;
import cn.mingbai.identification.comparison.Doubt;
import cn.mingbai.identification.comparison.DoubtDesk;
import cn.mingbai.identification.comparison.DoubtFinding;
import cn.mingbai.identification.table.IdentificationProcedure;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.ActionOutcome.Overtaken;
import cn.mingbai.procedure.ActionOutcome.Refused;
import cn.mingbai.procedure.Attempt.References;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Verdict.Forbidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * The county ends the comparison of a list: what was found enters the facts of the households, which are judged again and
 * frozen, so that the assembly has the result before it.
 */
@Service
@Transactional
public class ComparisonCompletion {

    private static final String COMPARE = "COMPARE";

    private final CaseDesk desk;
    private final CaseFiles files;
    private final DoubtDesk doubts;
    private final RegisterStanding register;
    private final HomeAssessments assessments;
    private final CurrentOfficer officer;
    private final Clock clock;

    ComparisonCompletion(
            CaseDesk desk,
            CaseFiles files,
            DoubtDesk doubts,
            RegisterStanding register,
            HomeAssessments assessments,
            CurrentOfficer officer,
            Clock clock) {
        this.desk = desk;
        this.files = files;
        this.doubts = doubts;
        this.register = register;
        this.assessments = assessments;
        this.officer = officer;
        this.clock = clock;
    }

    /** Ends the comparison for every case of the list that waits for it; a case with an open doubt stays, and says so. */
    @PreAuthorize("hasAuthority('CASE_WORK')")
    public List<ActionOutcome> complete(UUID listId) {
        var waiting = files.ofList(listId).stream()
                .filter(file -> file.open()
                        && file.procedure().equals(IdentificationProcedure.TABLE.key())
                        && file.state().equals("GROUP_APPRAISED"))
                .toList();
        var found = doubts.of(waiting.stream().map(CaseFile::id).toList()).stream()
                .collect(Collectors.groupingBy(Doubt::caseId));
        var outcomes = new ArrayList<ActionOutcome>();
        for (var file : waiting) {
            outcomes.add(complete(file, found));
        }
        if (outcomes.stream().anyMatch(Overtaken.class::isInstance)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcomes;
    }

    private ActionOutcome complete(CaseFile file, Map<CaseId, List<Doubt>> found) {
        var acting = Acting.of(officer.require());
        var today = LocalDate.now(clock);
        var wish = Wish.of(file.id(), file.version(), COMPARE, today);
        // Judged before anything is written: what would be frozen does not exist yet.
        var provisional = wish.pointing(new References(null, null, file.id().value(), null));
        if (desk.judge(provisional, acting) instanceof Forbidden(var obstacles)) {
            return new Refused(file.id(), obstacles);
        }
        register.compared(
                file.household(),
                file.area(),
                today,
                found.getOrDefault(file.id(), List.of()).stream()
                        .flatMap(doubt -> exclusion(doubt).stream())
                        .toList(),
                desk.reason(file, "action." + COMPARE));
        var snapshot = assessments.freeze(file, wish, acting.name());
        return desk.act(wish.pointing(new References(null, null, snapshot, null)), acting);
    }

    private static java.util.Optional<ComparedExclusion> exclusion(Doubt doubt) {
        return doubt.department()
                .exclusion()
                .map(kind -> new ComparedExclusion(
                        kind,
                        status(doubt),
                        doubt.decision() == DoubtFinding.EXPLAINED ? doubt.explanation() : null,
                        doubt.department().name(),
                        doubt.stateOn()));
    }

    /** Explained by one of the standard's reasons, it is for the criteria to weigh; by another, the county let it pass. */
    private static ExclusionStatus status(Doubt doubt) {
        return switch (doubt.decision()) {
            case TRUE -> ExclusionStatus.CONFIRMED;
            case FALSE -> ExclusionStatus.DISMISSED;
            case EXPLAINED -> doubt.explanation() == null ? ExclusionStatus.DISMISSED : ExclusionStatus.EXPLAINED;
            case null -> ExclusionStatus.OPEN;
        };
    }
}
