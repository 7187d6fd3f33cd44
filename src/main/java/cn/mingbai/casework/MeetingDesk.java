package cn.mingbai.casework;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.household.Households;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.Attempt;
import cn.mingbai.procedure.Attempt.Ballot;
import cn.mingbai.procedure.Attempt.References;
import cn.mingbai.procedure.CaseAction;
import cn.mingbai.procedure.CaseEngine;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.meeting.MeetingKind;
import cn.mingbai.procedure.meeting.MeetingSheet;
import cn.mingbai.procedure.meeting.Meetings;
import cn.mingbai.procedure.meeting.Vote;
import cn.mingbai.procedure.round.Rounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Meetings over a village's list: one sheet, a row of votes for each case. All of it counts or nothing is recorded; a
 * meeting without quorum is recorded and moves no case.
 */
@Service
@Transactional
public class MeetingDesk {

    private final CaseDesk desk;
    private final CaseEngine engine;
    private final CaseFiles files;
    private final Meetings meetings;
    private final Rounds rounds;
    private final Households households;
    private final CurrentOfficer officer;

    MeetingDesk(
            CaseDesk desk,
            CaseEngine engine,
            CaseFiles files,
            Meetings meetings,
            Rounds rounds,
            Households households,
            CurrentOfficer officer) {
        this.desk = desk;
        this.engine = engine;
        this.files = files;
        this.meetings = meetings;
        this.rounds = rounds;
        this.households = households;
        this.officer = officer;
    }

    private enum Note implements CaseAction {
        MEETING_WITHOUT_QUORUM
    }

    /**
     * Records a meeting and moves its cases by their votes.
     *
     * @param versions of each case on the sheet, as whoever recorded it saw them
     */
    @PreAuthorize("hasAuthority('CASE_VILLAGE')")
    public MeetingOutcome record(UUID listId, MeetingSheet sheet, Map<CaseId, Integer> versions) {
        var outcome = recorded(listId, sheet, versions);
        if (outcome instanceof MeetingOutcome.Refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    /** What would become of the sheet; nothing stays. */
    @PreAuthorize("hasAuthority('CASE_VILLAGE')")
    public MeetingOutcome preview(UUID listId, MeetingSheet sheet, Map<CaseId, Integer> versions) {
        var outcome = recorded(listId, sheet, versions);
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return outcome;
    }

    private MeetingOutcome recorded(UUID listId, MeetingSheet sheet, Map<CaseId, Integer> versions) {
        var list = rounds.list(listId);
        var cases = files.find(sheet.votes().stream().map(Vote::id).toList()).stream()
                .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        var obstacles = new ArrayList<>(meetings.check(sheet));
        if (!cases.values().stream().allMatch(file -> file.list().equals(listId))
                || cases.size()
                        != sheet.votes().stream().map(Vote::id).distinct().count()) {
            obstacles.add(Obstacle.of("otherList"));
        }
        if (obstacles.isEmpty() && !allOfGroup(sheet, cases)) {
            obstacles.add(Obstacle.of("otherGroup", sheet.villagerGroup()));
        }
        if (!obstacles.isEmpty()) {
            return new MeetingOutcome.Refused(obstacles, List.of());
        }
        var acting = Acting.of(officer.require());
        var meeting = meetings.record(listId, list.area(), sheet, acting.name());
        var references = new References(meeting, null, null, null);
        if (!sheet.isQuorate()) {
            cases.values()
                    .forEach(file -> engine.note(
                            file,
                            Level.VILLAGE,
                            acting,
                            Attempt.of(Note.MEETING_WITHOUT_QUORUM, sheet.heldOn())
                                    .pointing(references)));
            return new MeetingOutcome.Recorded(meeting, false, List.of());
        }
        var outcomes = sheet.votes().stream()
                .map(vote -> desk.act(wish(sheet, vote, versions).pointing(references), acting))
                .toList();
        return outcomes.stream().allMatch(Done.class::isInstance)
                ? new MeetingOutcome.Recorded(meeting, true, outcomes)
                : new MeetingOutcome.Refused(List.of(), failed(outcomes));
    }

    private static Wish wish(MeetingSheet sheet, Vote vote, Map<CaseId, Integer> versions) {
        var assembly = sheet.kind() == MeetingKind.ASSEMBLY;
        var passed = vote.passes(sheet.present());
        var action = sheet.kind().name() + (passed ? "_APPRAISAL" : "_REJECTION");
        return Wish.of(vote.id(), versions.getOrDefault(vote.id(), -1), action, sheet.heldOn())
                .with(sheet.evidence())
                .voted(new Ballot(assembly, sheet.isQuorate(), passed));
    }

    /** A villager group appraises its own households only. */
    private boolean allOfGroup(MeetingSheet sheet, Map<CaseId, CaseFile> cases) {
        if (sheet.kind() == MeetingKind.ASSEMBLY || sheet.villagerGroup().isEmpty()) {
            return true;
        }
        var headers = new HashMap<>(households.headersOf(
                cases.values().stream().map(CaseFile::household).toList()));
        return headers.values().stream()
                .allMatch(header -> header.villagerGroup().isEmpty()
                        || header.villagerGroup().equals(sheet.villagerGroup()));
    }

    private static List<ActionOutcome> failed(List<ActionOutcome> outcomes) {
        return outcomes.stream().filter(outcome -> !(outcome instanceof Done)).toList();
    }
}
