package cn.mingbai.identification.table;

import static cn.mingbai.identification.table.IdentificationAction.*;
import static cn.mingbai.identification.table.IdentificationState.*;
import static cn.mingbai.procedure.Posts.COUNTY;
import static cn.mingbai.procedure.Posts.COUNTY_DECIDING;
import static cn.mingbai.procedure.Posts.TOWNSHIP;
import static cn.mingbai.procedure.Posts.VILLAGE;
import static cn.mingbai.procedure.Posts.following;
import static cn.mingbai.procedure.Requirements.ballot;
import static cn.mingbai.procedure.Requirements.comment;
import static cn.mingbai.procedure.Requirements.comparisonDone;
import static cn.mingbai.procedure.Requirements.detail;
import static cn.mingbai.procedure.Requirements.eligible;
import static cn.mingbai.procedure.Requirements.evidence;
import static cn.mingbai.procedure.Requirements.noticeOver;
import static cn.mingbai.procedure.Requirements.posted;
import static cn.mingbai.procedure.Requirements.reasonWhere;
import static cn.mingbai.procedure.Requirements.sample;
import static cn.mingbai.procedure.Requirements.signers;
import static cn.mingbai.procedure.Requirements.snapshot;
import static cn.mingbai.procedure.evidence.EvidenceKind.APPLICATION;
import static cn.mingbai.procedure.evidence.EvidenceKind.APPLICATION_ON_BEHALF;
import static cn.mingbai.procedure.evidence.EvidenceKind.ATTENDANCE_SHEET;
import static cn.mingbai.procedure.evidence.EvidenceKind.COUNTY_DECISION;
import static cn.mingbai.procedure.evidence.EvidenceKind.MINUTES;
import static cn.mingbai.procedure.evidence.EvidenceKind.RECOMMENDATION;
import static cn.mingbai.procedure.evidence.EvidenceKind.TOWNSHIP_OPINION;
import static cn.mingbai.procedure.evidence.EvidenceKind.VERIFICATION_SHEET;
import static cn.mingbai.procedure.evidence.EvidenceKind.WITHDRAWAL;

import cn.mingbai.procedure.CaseState;
import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.Posts;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The whole of identification (识别程序) as one table; docs/workflows/identification.md draws it, and a test holds the two
 * together. Order and quorum: domain.md §1.2; notices and objections: §1.3, §1.4; who: §9.1.
 */
public final class IdentificationProcedure {

    /** The states of the way itself, from which a case can be returned to any that stands before. */
    private static final List<IdentificationState> WAY = List.of(
            DRAFT,
            APPLIED,
            HOME_VERIFIED,
            GROUP_APPRAISED,
            COMPARED,
            ASSEMBLY_APPRAISED,
            VILLAGE_NOTICE,
            TOWNSHIP_REVIEWED,
            TOWNSHIP_NOTICE,
            COUNTY_DECIDED,
            COUNTY_ANNOUNCED);

    public static final Procedure TABLE =
            new Procedure("IDENTIFICATION", Procedure.statesOf(IdentificationState.class), steps());

    private IdentificationProcedure() {}

    private static List<Step> steps() {
        var steps = new ArrayList<Step>();
        steps.addAll(way());
        steps.addAll(refusals());
        WAY.stream().skip(1).map(IdentificationProcedure::back).forEach(steps::add);
        steps.add(VILLAGE.step(WITHDRAW, open(), Set.of(WITHDRAWN), comment(), evidence(WITHDRAWAL)));
        objections(steps, VILLAGE_NOTICE, OBJECTED_IN_VILLAGE);
        objections(steps, TOWNSHIP_NOTICE, OBJECTED_IN_TOWNSHIP);
        objections(steps, COUNTY_ANNOUNCED, OBJECTED_IN_COUNTY);
        return steps;
    }

    private static List<Step> way() {
        return List.of(
                VILLAGE.step(
                        APPLY,
                        DRAFT,
                        APPLIED,
                        signers(1),
                        evidence(APPLICATION, APPLICATION_ON_BEHALF, RECOMMENDATION),
                        reasonWhere(APPLICATION_ON_BEHALF, APPLICATION)),
                VILLAGE.step(VERIFY_HOME, APPLIED, HOME_VERIFIED, signers(2), evidence(VERIFICATION_SHEET), snapshot()),
                VILLAGE.step(
                        GROUP_APPRAISAL,
                        HOME_VERIFIED,
                        GROUP_APPRAISED,
                        ballot(false, true),
                        evidence(MINUTES),
                        evidence(ATTENDANCE_SHEET)),
                COUNTY.step(COMPARE, GROUP_APPRAISED, COMPARED, Posts.all(comparisonDone(), snapshot())),
                VILLAGE.step(
                        ASSEMBLY_APPRAISAL,
                        COMPARED,
                        ASSEMBLY_APPRAISED,
                        ballot(true, true),
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
                TOWNSHIP.step(POST_TOWNSHIP_NOTICE, TOWNSHIP_REVIEWED, TOWNSHIP_NOTICE, posted()),
                COUNTY_DECIDING.step(
                        DECIDE_COUNTY,
                        TOWNSHIP_NOTICE,
                        COUNTY_DECIDED,
                        noticeOver(POST_TOWNSHIP_NOTICE),
                        sample(Level.COUNTY),
                        eligible(),
                        evidence(COUNTY_DECISION)),
                COUNTY.step(ANNOUNCE, COUNTY_DECIDED, COUNTY_ANNOUNCED, posted()),
                COUNTY.step(
                        REGISTER,
                        COUNTY_ANNOUNCED,
                        REGISTERED,
                        noticeOver(ANNOUNCE),
                        detail("category"),
                        detail("mainCause")));
    }

    /** The meetings refuse by their votes; an officer refuses where his step is the next, and says why. */
    private static List<Step> refusals() {
        return List.of(
                VILLAGE.step(
                        GROUP_REJECTION,
                        HOME_VERIFIED,
                        REJECTED,
                        ballot(false, false),
                        evidence(MINUTES),
                        evidence(ATTENDANCE_SHEET)),
                VILLAGE.step(
                        ASSEMBLY_REJECTION,
                        COMPARED,
                        REJECTED,
                        ballot(true, false),
                        evidence(MINUTES),
                        evidence(ATTENDANCE_SHEET)),
                VILLAGE.step(REFUSE, Set.of(APPLIED, HOME_VERIFIED, COMPARED), Set.of(REJECTED), comment()),
                TOWNSHIP.step(REFUSE, VILLAGE_NOTICE, REJECTED, comment()),
                COUNTY_DECIDING.step(
                        REFUSE,
                        Set.of(GROUP_APPRAISED, TOWNSHIP_NOTICE, COUNTY_ANNOUNCED),
                        Set.of(REJECTED),
                        comment()));
    }

    private static Step back(IdentificationState from) {
        return inCharge(from).step(RETURN, Set.of(from), Set.copyOf(WAY.subList(0, WAY.indexOf(from))), comment());
    }

    /** Whose step is the next. */
    private static Posts inCharge(IdentificationState state) {
        return switch (state) {
            case DRAFT, APPLIED, HOME_VERIFIED, COMPARED, ASSEMBLY_APPRAISED -> VILLAGE;
            case VILLAGE_NOTICE, TOWNSHIP_REVIEWED, OBJECTED_IN_VILLAGE, OBJECTED_IN_TOWNSHIP -> TOWNSHIP;
            case GROUP_APPRAISED, COUNTY_ANNOUNCED, COUNTY_DECIDED, OBJECTED_IN_COUNTY -> COUNTY;
            case TOWNSHIP_NOTICE, REGISTERED, REJECTED, WITHDRAWN -> COUNTY_DECIDING;
        };
    }

    /** An objection stops the case; the answer lets it go on, sends it back to the homes, or ends it. */
    private static void objections(List<Step> steps, IdentificationState notice, IdentificationState objected) {
        steps.add(following(OBJECTION_RAISED, notice, objected));
        steps.add(following(OBJECTION_REJECTED, objected, notice));
        steps.add(following(OBJECTION_AMENDS, objected, APPLIED));
        steps.add(following(OBJECTION_REMOVES, objected, REJECTED));
    }

    private static Set<CaseState> open() {
        return Arrays.stream(IdentificationState.values())
                .filter(state -> !state.isFinal())
                .collect(Collectors.toSet());
    }
}
