package cn.mingbai.exit.county.evaluation;

import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.procedure.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector enters for one household.
 *
 * @param seen the version of the result as he saw it, 0 for none
 * @param fault wrongly exited or missed; null is not said
 * @param correction why an earlier result is replaced
 */
public record ResultEntry(
        UUID line,
        int seen,
        @Nullable Boolean fault,
        @Nullable Criterion criterion,
        String reason,
        @Nullable Approval approval,
        String correction) {

    static final int REASON = 500;
    static final int CORRECTION = 200;

    /** Nothing was typed for this household. */
    boolean isEmpty() {
        return fault == null && criterion == null && reason.isEmpty() && approval == null && correction.isEmpty();
    }

    /** Says what stands there already. */
    boolean says(Result result) {
        return Objects.equals(fault, result.fault())
                && criterion == result.criterion()
                && reason.equals(result.reason())
                && approval == result.approval();
    }

    /** What has to be said before it can be kept. */
    List<Obstacle> problems(HouseholdKind kind, boolean corrects) {
        var problems = new ArrayList<Obstacle>();
        if (kind.isJudged() && fault == null) {
            problems.add(Obstacle.of("evaluationFault." + kind));
        }
        if (Boolean.TRUE.equals(fault) && reason.isEmpty()) {
            problems.add(Obstacle.of("evaluationReason"));
        }
        if (Boolean.TRUE.equals(fault) && kind == HouseholdKind.EXITED && criterion == null) {
            problems.add(Obstacle.of("evaluationCriterion"));
        }
        if (!Boolean.TRUE.equals(fault) && criterion != null) {
            problems.add(Obstacle.of("evaluationCriterionWithoutFault"));
        }
        if (kind.isSurveyed() && approval == null) {
            problems.add(Obstacle.of("evaluationApproval"));
        }
        if (corrects && correction.isEmpty()) {
            problems.add(Obstacle.of("evaluationCorrection"));
        }
        if (reason.length() > REASON || correction.length() > CORRECTION) {
            problems.add(Obstacle.of("evaluationTooLong", REASON, CORRECTION));
        }
        return problems;
    }
}
