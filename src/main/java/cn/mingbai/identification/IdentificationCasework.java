package cn.mingbai.identification;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.household.Households;
import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.identification.OpeningOutcome.Opened;
import cn.mingbai.identification.table.IdentificationProcedure;
import cn.mingbai.identification.table.RemovalReason;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.Attempt.References;
import cn.mingbai.procedure.CaseEngine;
import cn.mingbai.procedure.CaseEngine.VillageSpot;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.Verdict;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.shared.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Work on single cases: opening them, and every step that is not taken by a meeting, a notice or the comparison. */
@Service
@Transactional
public class IdentificationCasework {

    /** Steps that are taken together with what they rest on, at a desk of their own. */
    private static final List<String> ELSEWHERE = List.of(
            "GROUP_APPRAISAL",
            "GROUP_REJECTION",
            "ASSEMBLY_APPRAISAL",
            "ASSEMBLY_REJECTION",
            "POST_VILLAGE_NOTICE",
            "POST_TOWNSHIP_NOTICE",
            "ANNOUNCE",
            "COMPARE");

    private static final String VERIFY_HOME = "VERIFY_HOME";

    private final CaseDesk desk;
    private final CaseEngine engine;
    private final CaseFiles files;
    private final HomeAssessments assessments;
    private final Households households;
    private final Rounds rounds;
    private final CurrentOfficer officer;
    private final JdbcClient jdbc;

    IdentificationCasework(
            CaseDesk desk,
            CaseEngine engine,
            CaseFiles files,
            HomeAssessments assessments,
            Households households,
            Rounds rounds,
            CurrentOfficer officer,
            JdbcClient jdbc) {
        this.desk = desk;
        this.engine = engine;
        this.files = files;
        this.assessments = assessments;
        this.households = households;
        this.rounds = rounds;
        this.officer = officer;
        this.jdbc = jdbc;
    }

    /** Puts a household on a village's list, to be identified. Refused where it is registered or has a case already. */
    @PreAuthorize("hasAuthority('CASE_VILLAGE')")
    public OpeningOutcome open(UUID list, String householdNumber) {
        var header = households.header(householdNumber);
        var registered =
                header.status() == RegistrationStatus.REGISTERED || header.status() == RegistrationStatus.RETURNED;
        return open(IdentificationProcedure.TABLE, list, header, registered ? "alreadyRegistered" : null, "");
    }

    /** Proposes to take a household off the register. */
    @PreAuthorize("hasAuthority('CASE_VILLAGE')")
    public OpeningOutcome proposeRemoval(UUID list, String householdNumber, RemovalReason reason, String words) {
        var header = households.header(householdNumber);
        if (words.isBlank()) {
            return new OpeningOutcome.Refused(List.of(Obstacle.of("noComment")));
        }
        var removable =
                switch (header.status()) {
                    case REGISTERED, RETURNED, EXITED -> true;
                    case NONE, CLEARED, CANCELLED -> false;
                };
        var outcome = open(reason.table(), list, header, removable ? null : "notRegistered", words);
        if (outcome instanceof Opened(var id)) {
            jdbc.sql("INSERT INTO removal_reason (case_id, area, reason, words) VALUES (?, ?, ?, ?)")
                    .params(id.value(), header.area(), reason.name(), words.strip())
                    .update();
        }
        return outcome;
    }

    /** Takes a step. Home verification freezes the assessment with it. */
    @PreAuthorize("hasAuthority('CASE_WORK')")
    public ActionOutcome act(Wish wish) {
        if (ELSEWHERE.contains(wish.action())) {
            return new ActionOutcome.Refused(wish.id(), List.of(Obstacle.of("ownDesk")));
        }
        var acting = Acting.of(officer.require());
        var outcome = desk.act(wish.action().equals(VERIFY_HOME) ? frozen(wish, acting) : wish, acting);
        if (!(outcome instanceof Done)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    /** What would become of a step, for a preview. */
    @PreAuthorize("hasAuthority('CASE_WORK')")
    @Transactional(readOnly = true)
    public Verdict preview(Wish wish) {
        return desk.judge(wish, Acting.of(officer.require()));
    }

    private Wish frozen(Wish wish, Acting acting) {
        var snapshot = assessments.freeze(desk.file(wish), wish.on(), acting.name());
        return wish.pointing(new References(null, null, snapshot, null));
    }

    private OpeningOutcome open(
            Procedure table, UUID listId, HouseholdHeader header, @Nullable String status, String words) {
        var list = rounds.list(listId);
        if (list.area() != header.area()) {
            throw new NotFoundException("The household lies in another village");
        }
        var obstacle = Optional.ofNullable(status)
                .or(() -> rounds.get(list.round()).open() ? Optional.empty() : Optional.of("roundClosed"))
                .or(() -> files.ofHousehold(header.id()).stream().anyMatch(CaseFile::open)
                        ? Optional.of("caseOpen")
                        : Optional.empty());
        if (obstacle.isPresent()) {
            return new OpeningOutcome.Refused(List.of(Obstacle.of(obstacle.get())));
        }
        var spot = new VillageSpot(list.round(), list.id(), list.area());
        return new Opened(engine.open(table, spot, header.id(), Acting.of(officer.require()), words)
                .id());
    }
}
