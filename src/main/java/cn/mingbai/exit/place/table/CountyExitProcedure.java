package cn.mingbai.exit.place.table;

import static cn.mingbai.exit.place.table.CountyExitState.*;
import static cn.mingbai.exit.place.table.PlaceAction.*;
import static cn.mingbai.procedure.Posts.CITY;
import static cn.mingbai.procedure.Posts.COUNTY;
import static cn.mingbai.procedure.Posts.PROVINCE;
import static cn.mingbai.procedure.Requirements.comment;
import static cn.mingbai.procedure.Requirements.evidence;
import static cn.mingbai.procedure.Requirements.noticeOver;
import static cn.mingbai.procedure.Requirements.posted;
import static cn.mingbai.procedure.Requirements.snapshot;
import static cn.mingbai.procedure.evidence.EvidenceKind.CITY_OPINION;
import static cn.mingbai.procedure.evidence.EvidenceKind.COUNTY_EXIT_APPLICATION;
import static cn.mingbai.procedure.evidence.EvidenceKind.EVALUATION_REPORT;
import static cn.mingbai.procedure.evidence.EvidenceKind.PROVINCE_DECISION;

import cn.mingbai.exit.rate.RateKind;
import cn.mingbai.procedure.Posts;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.Requirement;
import cn.mingbai.procedure.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A county's exit (贫困县退出程序): 县申请、市初审、省行业部门评价和第三方实地评估、公示、省政府批准 (domain.md §3.1, §3.2).
 *
 * <p>What follows from the register, the incidence and the share of exited villages, has to be met from the application on; what
 * only samples and survey tell, from the evaluation on. The approval judges all of it again.
 */
public final class CountyExitProcedure {

    /** Whether the county is on the list and has not left it. */
    public static final String DESIGNATION = "DESIGNATION";

    /** Whether a field evaluation of the year was completed. */
    public static final String EVALUATION = "EVALUATION";

    private static final List<CountyExitState> WAY =
            List.of(PREPARED, APPLIED, CITY_REVIEWED, PROVINCE_EVALUATED, PROVINCE_NOTICE);

    private static final List<String> OF_THE_REGISTER =
            List.of(DESIGNATION, RateKind.INCIDENCE.name(), RateKind.EXITED_VILLAGES.name());

    private static final List<String> ALL = Stream.concat(
                    Stream.of(DESIGNATION, EVALUATION),
                    Stream.of(RateKind.values()).map(RateKind::name))
            .toList();

    public static final Procedure TABLE = table();

    private CountyExitProcedure() {}

    private static Procedure table() {
        var steps = new ArrayList<>(List.of(
                COUNTY.step(
                        APPLY, PREPARED, APPLIED, and(OF_THE_REGISTER, evidence(COUNTY_EXIT_APPLICATION), snapshot())),
                CITY.answeredFor(REVIEW_CITY, APPLIED, CITY_REVIEWED, and(OF_THE_REGISTER, evidence(CITY_OPINION))),
                PROVINCE.answeredFor(
                        EVALUATE_PROVINCE,
                        CITY_REVIEWED,
                        PROVINCE_EVALUATED,
                        and(ALL, evidence(EVALUATION_REPORT), snapshot())),
                PROVINCE.step(POST_PROVINCE_NOTICE, PROVINCE_EVALUATED, PROVINCE_NOTICE, and(ALL, posted())),
                PROVINCE.answeredFor(
                        APPROVE,
                        PROVINCE_NOTICE,
                        APPROVED,
                        and(ALL, noticeOver(POST_PROVINCE_NOTICE), evidence(PROVINCE_DECISION), snapshot())),
                CITY.step(REFUSE, APPLIED, REFUSED, comment()),
                PROVINCE.step(
                        REFUSE,
                        Set.of(CITY_REVIEWED, PROVINCE_EVALUATED, PROVINCE_NOTICE),
                        Set.of(REFUSED),
                        comment())));
        WAY.stream().skip(1).map(CountyExitProcedure::back).forEach(steps::add);
        steps.add(COUNTY.step(WITHDRAW, Set.of(PREPARED, APPLIED), Set.of(WITHDRAWN), comment()));
        steps.add(Posts.following(OBJECTION_RAISED, PROVINCE_NOTICE, OBJECTED));
        steps.add(Posts.following(OBJECTION_REJECTED, OBJECTED, PROVINCE_NOTICE));
        steps.add(Posts.following(OBJECTION_AMENDS, OBJECTED, PREPARED));
        steps.add(Posts.following(OBJECTION_REMOVES, OBJECTED, REFUSED));
        return new Procedure("COUNTY_EXIT", Procedure.statesOf(CountyExitState.class), steps);
    }

    private static Requirement[] and(List<String> criteria, Requirement... more) {
        return Posts.all(List.of(PlaceRequirements.figures(criteria)), more);
    }

    private static Step back(CountyExitState from) {
        var inCharge = from == APPLIED ? CITY : PROVINCE;
        return inCharge.step(RETURN, Set.of(from), Set.copyOf(WAY.subList(0, WAY.indexOf(from))), comment());
    }
}
