package cn.mingbai.exit.place.table;

import static cn.mingbai.exit.place.table.PlaceAction.*;
import static cn.mingbai.exit.place.table.VillageExitState.*;
import static cn.mingbai.procedure.Posts.COUNTY;
import static cn.mingbai.procedure.Posts.TOWNSHIP;
import static cn.mingbai.procedure.Requirements.comment;
import static cn.mingbai.procedure.Requirements.evidence;
import static cn.mingbai.procedure.Requirements.noticeOver;
import static cn.mingbai.procedure.Requirements.posted;
import static cn.mingbai.procedure.Requirements.signers;
import static cn.mingbai.procedure.Requirements.snapshot;
import static cn.mingbai.procedure.evidence.EvidenceKind.CITY_OPINION;
import static cn.mingbai.procedure.evidence.EvidenceKind.COUNTY_DECISION;
import static cn.mingbai.procedure.evidence.EvidenceKind.COUNTY_OPINION;
import static cn.mingbai.procedure.evidence.EvidenceKind.TOWNSHIP_OPINION;
import static cn.mingbai.procedure.evidence.EvidenceKind.VILLAGE_EXIT_SHEET;

import cn.mingbai.exit.village.VillageCriterion;
import cn.mingbai.procedure.Posts;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.Requirement;
import cn.mingbai.procedure.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A village's exit (贫困村退出程序) as one table for each approver; docs/workflows/exit-places.md draws them, and a test holds them
 * together. Chain: domain.md §3.1 (notice in the township), §9.1 (township checks, county checks, city or county approves).
 */
public final class VillageExitProcedure {

    private static final List<VillageExitState> WAY =
            List.of(PROPOSED, INDICATORS_CHECKED, TOWNSHIP_NOTICE, TOWNSHIP_REVIEWED, COUNTY_CHECKED);

    /** The county's leading group approves. */
    public static final Procedure BY_COUNTY = table("VILLAGE_EXIT_COUNTY", Posts.COUNTY_APPROVING);

    /** The city approves. */
    public static final Procedure BY_CITY = table("VILLAGE_EXIT_CITY", Posts.CITY);

    private VillageExitProcedure() {}

    private static Procedure table(String key, Posts approver) {
        var steps = new ArrayList<>(township());
        steps.add(COUNTY.answeredFor(
                CHECK_COUNTY, TOWNSHIP_REVIEWED, COUNTY_CHECKED, figuresAnd(evidence(COUNTY_OPINION))));
        var decision = approver == Posts.CITY ? CITY_OPINION : COUNTY_DECISION;
        steps.add(approver.answeredFor(APPROVE, COUNTY_CHECKED, APPROVED, figuresAnd(evidence(decision), snapshot())));
        steps.add(TOWNSHIP.step(REFUSE, TOWNSHIP_NOTICE, REFUSED, comment()));
        steps.add(COUNTY.step(REFUSE, TOWNSHIP_REVIEWED, REFUSED, comment()));
        steps.add(approver.step(REFUSE, COUNTY_CHECKED, REFUSED, comment()));
        WAY.stream().skip(1).map(from -> back(from, approver)).forEach(steps::add);
        steps.add(TOWNSHIP.step(WITHDRAW, Set.of(PROPOSED, INDICATORS_CHECKED), Set.of(WITHDRAWN), comment()));
        steps.add(Posts.following(OBJECTION_RAISED, TOWNSHIP_NOTICE, OBJECTED));
        steps.add(Posts.following(OBJECTION_REJECTED, OBJECTED, TOWNSHIP_NOTICE));
        steps.add(Posts.following(OBJECTION_AMENDS, OBJECTED, PROPOSED));
        steps.add(Posts.following(OBJECTION_REMOVES, OBJECTED, REFUSED));
        return new Procedure(key, Procedure.statesOf(VillageExitState.class), steps);
    }

    private static List<Step> township() {
        return List.of(
                TOWNSHIP.step(
                        CHECK_INDICATORS,
                        PROPOSED,
                        INDICATORS_CHECKED,
                        figuresAnd(signers(2), evidence(VILLAGE_EXIT_SHEET), snapshot())),
                TOWNSHIP.step(POST_TOWNSHIP_NOTICE, INDICATORS_CHECKED, TOWNSHIP_NOTICE, figuresAnd(posted())),
                TOWNSHIP.answeredFor(
                        REVIEW_TOWNSHIP,
                        TOWNSHIP_NOTICE,
                        TOWNSHIP_REVIEWED,
                        figuresAnd(noticeOver(POST_TOWNSHIP_NOTICE), evidence(TOWNSHIP_OPINION))));
    }

    /** Every figure of the day, at each step that leads on: a village that fell back meanwhile goes no further. */
    private static Requirement[] figuresAnd(Requirement... more) {
        return Posts.all(List.of(PlaceRequirements.figures(VillageCriterion.names())), more);
    }

    private static Step back(VillageExitState from, Posts approver) {
        return inCharge(from, approver)
                .step(RETURN, Set.of(from), Set.copyOf(WAY.subList(0, WAY.indexOf(from))), comment());
    }

    /** Whose step is the next. */
    private static Posts inCharge(VillageExitState state, Posts approver) {
        return switch (state) {
            case PROPOSED, INDICATORS_CHECKED, TOWNSHIP_NOTICE, OBJECTED -> TOWNSHIP;
            case TOWNSHIP_REVIEWED -> COUNTY;
            case COUNTY_CHECKED -> approver;
            case APPROVED, REFUSED, WITHDRAWN -> throw new IllegalArgumentException("Nothing follows " + state);
        };
    }
}
