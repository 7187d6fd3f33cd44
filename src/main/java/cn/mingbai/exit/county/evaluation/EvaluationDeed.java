package cn.mingbai.exit.county.evaluation;

import cn.mingbai.shared.AuditableEvent;
import org.jspecify.annotations.Nullable;

/**
 * Something was done to an evaluation, for the audit trail.
 *
 * @param action {@code evaluation.…}
 * @param subject the code of the county or village, and the year
 */
record EvaluationDeed(
        String action, String subject, Long area, @Nullable String reason) implements AuditableEvent {}
