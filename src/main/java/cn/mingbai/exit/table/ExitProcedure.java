package cn.mingbai.exit.table;

import static cn.mingbai.exit.table.ExitAction.*;
import static cn.mingbai.exit.table.ExitRequirements.HEAD_SIGNATURE;
import static cn.mingbai.exit.table.ExitRequirements.doubtsAnswered;
import static cn.mingbai.exit.table.ExitRequirements.notRuledOut;
import static cn.mingbai.exit.table.ExitState.*;
import static cn.mingbai.procedure.Posts.COUNTY_DECIDING;
import static cn.mingbai.procedure.Posts.TOWNSHIP;
import static cn.mingbai.procedure.Posts.VILLAGE;
import static cn.mingbai.procedure.Requirements.ballot;
import static cn.mingbai.procedure.Requirements.comment;
import static cn.mingbai.procedure.Requirements.detail;
import static cn.mingbai.procedure.Requirements.eligible;
import static cn.mingbai.procedure.Requirements.evidence;
import static cn.mingbai.procedure.Requirements.noticeOver;
import static cn.mingbai.procedure.Requirements.posted;
import static cn.mingbai.procedure.Requirements.sample;
import static cn.mingbai.procedure.Requirements.signers;
import static cn.mingbai.procedure.Requirements.snapshot;
import static cn.mingbai.procedure.evidence.EvidenceKind.ATTENDANCE_SHEET;
import static cn.mingbai.procedure.evidence.EvidenceKind.COUNTY_DECISION;
import static cn.mingbai.procedure.evidence.EvidenceKind.EXIT_CONFIRMATION;
import static cn.mingbai.procedure.evidence.EvidenceKind.INCOME_SHEET;
import static cn.mingbai.procedure.evidence.EvidenceKind.MINUTES;
import static cn.mingbai.procedure.evidence.EvidenceKind.TOWNSHIP_OPINION;
import static cn.mingbai.procedure.evidence.EvidenceKind.VERIFICATION_SHEET;

import cn.mingbai.criteria.standard.ApprovalLevel;
import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.Posts;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A household's exit (户退出程序) as one table for each level of approval; docs/workflows/exit.md draws them, and a test holds
 * them together. Chain: domain.md §3.2, §3.3; notices and objections: §1.3, §1.4; who: §9.1.
 */
public final class ExitProcedure {

    private static final List<ExitState> VILLAGE_WAY =
            List.of(PLANNED, VERIFIED, APPRAISED, COMMITTEES_CONFIRMED, ACCEPTED);

    /** The township reviews and announces, the county supervises by a drawn sample. */
    public static final Procedure BY_TOWNSHIP = table(ApprovalLevel.TOWNSHIP);

    /** The township reviews and announces, the county decides and announces. */
    public static final Procedure BY_COUNTY = table(ApprovalLevel.COUNTY);

    private ExitProcedure() {}

    /** The table for the level of approval that the standard states. */
    public static Procedure of(ApprovalLevel level) {
        return level == ApprovalLevel.TOWNSHIP ? BY_TOWNSHIP : BY_COUNTY;
    }

    private static Procedure table(ApprovalLevel level) {
        var steps = new ArrayList<>(village());
        steps.addAll(township());
        steps.addAll(level == ApprovalLevel.TOWNSHIP ? supervision() : decision());
        steps.add(VILLAGE.step(REFUSE, Set.of(PLANNED, VERIFIED), Set.of(REJECTED), comment()));
        steps.add(TOWNSHIP.step(
                REFUSE, Set.of(REFUSED_BY_HEAD, VILLAGE_NOTICE, TOWNSHIP_REVIEWED), Set.of(REJECTED), comment()));
        var last = level == ApprovalLevel.TOWNSHIP ? COUNTY_SUPERVISED : COUNTY_ANNOUNCED;
        steps.add(COUNTY_DECIDING.step(REFUSE, Set.of(TOWNSHIP_ANNOUNCED, last), Set.of(REJECTED), comment()));
        var way = way(level);
        way.stream().skip(1).map(from -> back(way, from)).forEach(steps::add);
        steps.add(TOWNSHIP.step(
                RETURN, Set.of(REFUSED_BY_HEAD), Set.copyOf(way.subList(0, way.indexOf(ACCEPTED))), comment()));
        steps.add(VILLAGE.step(WITHDRAW, Set.copyOf(VILLAGE_WAY), Set.of(WITHDRAWN), comment()));
        objections(steps, VILLAGE_NOTICE, OBJECTED_IN_VILLAGE);
        objections(steps, TOWNSHIP_ANNOUNCED, OBJECTED_IN_TOWNSHIP);
        if (level == ApprovalLevel.COUNTY) {
            objections(steps, COUNTY_ANNOUNCED, OBJECTED_IN_COUNTY);
        }
        return new Procedure("EXIT_" + level, states(level), steps);
    }

    /** The states of the way itself, from which a case can be returned to any that stands before. */
    private static List<ExitState> way(ApprovalLevel level) {
        var way = new ArrayList<>(VILLAGE_WAY);
        way.addAll(List.of(VILLAGE_NOTICE, TOWNSHIP_REVIEWED, TOWNSHIP_ANNOUNCED));
        way.addAll(
                level == ApprovalLevel.TOWNSHIP
                        ? List.of(COUNTY_SUPERVISED)
                        : List.of(COUNTY_DECIDED, COUNTY_ANNOUNCED));
        return way;
    }

    private static List<ExitState> states(ApprovalLevel level) {
        var foreign = level == ApprovalLevel.TOWNSHIP
                ? EnumSet.of(COUNTY_DECIDED, COUNTY_ANNOUNCED, OBJECTED_IN_COUNTY)
                : EnumSet.of(COUNTY_SUPERVISED);
        return List.copyOf(EnumSet.complementOf(foreign));
    }

    private static List<Step> village() {
        return List.of(
                VILLAGE.step(VERIFY_HOME, PLANNED, VERIFIED, signers(2), evidence(INCOME_SHEET), snapshot()),
                VILLAGE.step(
                        ASSEMBLY_APPRAISAL,
                        VERIFIED,
                        APPRAISED,
                        notRuledOut(),
                        ballot(true, true),
                        evidence(MINUTES),
                        evidence(ATTENDANCE_SHEET)),
                VILLAGE.step(
                        ASSEMBLY_REJECTION,
                        VERIFIED,
                        REJECTED,
                        ballot(true, false),
                        evidence(MINUTES),
                        evidence(ATTENDANCE_SHEET)),
                VILLAGE.step(
                        CONFIRM_COMMITTEES, APPRAISED, COMMITTEES_CONFIRMED, signers(2), evidence(VERIFICATION_SHEET)),
                VILLAGE.step(
                        ACCEPT,
                        Set.of(COMMITTEES_CONFIRMED, REFUSED_BY_HEAD),
                        Set.of(ACCEPTED),
                        detail(HEAD_SIGNATURE),
                        evidence(EXIT_CONFIRMATION),
                        snapshot()),
                // His words are the comment.
                VILLAGE.step(HEAD_REFUSES, Set.of(COMMITTEES_CONFIRMED, ACCEPTED), Set.of(REFUSED_BY_HEAD), comment()),
                VILLAGE.step(POST_VILLAGE_NOTICE, ACCEPTED, VILLAGE_NOTICE, notRuledOut(), posted()));
    }

    private static List<Step> township() {
        return List.of(
                TOWNSHIP.answeredFor(
                        REVIEW_TOWNSHIP,
                        VILLAGE_NOTICE,
                        TOWNSHIP_REVIEWED,
                        noticeOver(POST_VILLAGE_NOTICE),
                        doubtsAnswered(),
                        eligible(),
                        evidence(TOWNSHIP_OPINION)),
                TOWNSHIP.step(POST_TOWNSHIP_ANNOUNCEMENT, TOWNSHIP_REVIEWED, TOWNSHIP_ANNOUNCED, posted()));
    }

    private static List<Step> supervision() {
        return List.of(
                COUNTY_DECIDING.answeredFor(
                        SUPERVISE_COUNTY,
                        TOWNSHIP_ANNOUNCED,
                        COUNTY_SUPERVISED,
                        noticeOver(POST_TOWNSHIP_ANNOUNCEMENT),
                        sample(Level.COUNTY),
                        doubtsAnswered(),
                        eligible()),
                Posts.COUNTY.answeredFor(MARK_EXITED, COUNTY_SUPERVISED, EXITED, doubtsAnswered()));
    }

    private static List<Step> decision() {
        return List.of(
                COUNTY_DECIDING.answeredFor(
                        DECIDE_COUNTY,
                        TOWNSHIP_ANNOUNCED,
                        COUNTY_DECIDED,
                        noticeOver(POST_TOWNSHIP_ANNOUNCEMENT),
                        doubtsAnswered(),
                        eligible(),
                        evidence(COUNTY_DECISION)),
                Posts.COUNTY.step(ANNOUNCE, COUNTY_DECIDED, COUNTY_ANNOUNCED, posted()),
                Posts.COUNTY.answeredFor(
                        MARK_EXITED, COUNTY_ANNOUNCED, EXITED, noticeOver(ANNOUNCE), doubtsAnswered()));
    }

    private static Step back(List<ExitState> way, ExitState from) {
        return inCharge(from).step(RETURN, Set.of(from), Set.copyOf(way.subList(0, way.indexOf(from))), comment());
    }

    /** Whose step is the next. */
    private static Posts inCharge(ExitState state) {
        return switch (state) {
            case PLANNED, VERIFIED, APPRAISED, COMMITTEES_CONFIRMED, ACCEPTED -> VILLAGE;
            case REFUSED_BY_HEAD, VILLAGE_NOTICE, OBJECTED_IN_VILLAGE, TOWNSHIP_REVIEWED, OBJECTED_IN_TOWNSHIP ->
                TOWNSHIP;
            case TOWNSHIP_ANNOUNCED, COUNTY_SUPERVISED, COUNTY_DECIDED, COUNTY_ANNOUNCED, OBJECTED_IN_COUNTY ->
                COUNTY_DECIDING;
            case EXITED, REJECTED, WITHDRAWN -> throw new IllegalArgumentException("Nothing follows " + state);
        };
    }

    /** An objection stops the case; the answer lets it go on, sends it back to be verified again, or ends it. */
    private static void objections(List<Step> steps, ExitState notice, ExitState objected) {
        steps.add(Posts.following(OBJECTION_RAISED, notice, objected));
        steps.add(Posts.following(OBJECTION_REJECTED, objected, notice));
        steps.add(Posts.following(OBJECTION_AMENDS, objected, PLANNED));
        steps.add(Posts.following(OBJECTION_REMOVES, objected, REJECTED));
    }
}
