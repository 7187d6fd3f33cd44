package cn.mingbai.identification.table;

import static cn.mingbai.identification.table.RemovalAction.*;
import static cn.mingbai.identification.table.RemovalState.*;
import static cn.mingbai.procedure.Posts.COUNTY_DECIDING;
import static cn.mingbai.procedure.Posts.TOWNSHIP;
import static cn.mingbai.procedure.Posts.VILLAGE;
import static cn.mingbai.procedure.Posts.following;
import static cn.mingbai.procedure.Requirements.ballot;
import static cn.mingbai.procedure.Requirements.comment;
import static cn.mingbai.procedure.Requirements.evidence;
import static cn.mingbai.procedure.Requirements.noticeOver;
import static cn.mingbai.procedure.Requirements.posted;
import static cn.mingbai.procedure.Requirements.sample;
import static cn.mingbai.procedure.Requirements.signers;
import static cn.mingbai.procedure.Requirements.snapshot;
import static cn.mingbai.procedure.evidence.EvidenceKind.ATTENDANCE_SHEET;
import static cn.mingbai.procedure.evidence.EvidenceKind.COUNTY_DECISION;
import static cn.mingbai.procedure.evidence.EvidenceKind.DEATH_OR_MOVE;
import static cn.mingbai.procedure.evidence.EvidenceKind.MINUTES;
import static cn.mingbai.procedure.evidence.EvidenceKind.TOWNSHIP_OPINION;
import static cn.mingbai.procedure.evidence.EvidenceKind.WRONG_IDENTIFICATION;

import cn.mingbai.procedure.CaseState;
import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.Step;
import cn.mingbai.procedure.evidence.EvidenceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Off the register (清退、整户消亡) as one table: facts that are certain, the assembly, a notice, the county's decision
 * (domain.md §1.4). A household that is better off leaves by exit, never by this.
 */
public final class RemovalProcedure {

    private static final List<RemovalState> WAY =
            List.of(PROPOSED, HOME_VERIFIED, ASSEMBLY_APPRAISED, VILLAGE_NOTICE, TOWNSHIP_REVIEWED);

    /** Wrongly identified (错评清退). */
    public static final Procedure CLEARING = table("CLEARING", WRONG_IDENTIFICATION);

    /** Nobody of the household is left (整户消亡). */
    public static final Procedure DISSOLUTION = table("DISSOLUTION", DEATH_OR_MOVE);

    private RemovalProcedure() {}

    private static Procedure table(String key, EvidenceKind proof) {
        var steps = new ArrayList<Step>(List.of(
                VILLAGE.step(VERIFY_HOME, PROPOSED, HOME_VERIFIED, signers(2), evidence(proof), snapshot()),
                VILLAGE.step(
                        ASSEMBLY_APPRAISAL,
                        HOME_VERIFIED,
                        ASSEMBLY_APPRAISED,
                        ballot(true, true),
                        evidence(MINUTES),
                        evidence(ATTENDANCE_SHEET)),
                VILLAGE.step(
                        ASSEMBLY_REJECTION,
                        HOME_VERIFIED,
                        REJECTED,
                        ballot(true, false),
                        evidence(MINUTES),
                        evidence(ATTENDANCE_SHEET)),
                VILLAGE.step(POST_VILLAGE_NOTICE, ASSEMBLY_APPRAISED, VILLAGE_NOTICE, posted()),
                TOWNSHIP.step(
                        REVIEW_TOWNSHIP,
                        VILLAGE_NOTICE,
                        TOWNSHIP_REVIEWED,
                        noticeOver(POST_VILLAGE_NOTICE),
                        sample(Level.TOWNSHIP),
                        evidence(TOWNSHIP_OPINION)),
                COUNTY_DECIDING.step(
                        DECIDE_COUNTY, TOWNSHIP_REVIEWED, REMOVED, sample(Level.COUNTY), evidence(COUNTY_DECISION)),
                VILLAGE.step(REFUSE, PROPOSED, REJECTED, comment()),
                TOWNSHIP.step(REFUSE, VILLAGE_NOTICE, REJECTED, comment()),
                COUNTY_DECIDING.step(REFUSE, TOWNSHIP_REVIEWED, REJECTED, comment()),
                VILLAGE.step(RETURN, Set.of(HOME_VERIFIED), before(HOME_VERIFIED), comment()),
                VILLAGE.step(RETURN, Set.of(ASSEMBLY_APPRAISED), before(ASSEMBLY_APPRAISED), comment()),
                TOWNSHIP.step(RETURN, Set.of(VILLAGE_NOTICE), before(VILLAGE_NOTICE), comment()),
                COUNTY_DECIDING.step(RETURN, Set.of(TOWNSHIP_REVIEWED), before(TOWNSHIP_REVIEWED), comment()),
                VILLAGE.step(WITHDRAW, PROPOSED, WITHDRAWN, comment()),
                following(OBJECTION_RAISED, VILLAGE_NOTICE, OBJECTED_IN_VILLAGE),
                following(OBJECTION_REJECTED, OBJECTED_IN_VILLAGE, VILLAGE_NOTICE),
                following(OBJECTION_AMENDS, OBJECTED_IN_VILLAGE, PROPOSED),
                following(OBJECTION_REMOVES, OBJECTED_IN_VILLAGE, REJECTED)));
        return new Procedure(key, Procedure.statesOf(RemovalState.class), steps);
    }

    private static Set<CaseState> before(RemovalState state) {
        return Set.copyOf(WAY.subList(0, WAY.indexOf(state)));
    }
}
