package cn.mingbai.identification.comparison;

import cn.mingbai.household.ExclusionExplanation;
import cn.mingbai.procedure.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A doubt (疑点): a member of a case's household stands on a department's list. Never a decision.
 *
 * @param member whose number matched
 * @param finding what the village found; null before
 * @param words of the village
 * @param decision what the county decided; null before
 * @param stateOn the day of the list
 */
public record Doubt(
        UUID id,
        CaseId caseId,
        long area,
        Department department,
        UUID member,
        DoubtState state,
        @Nullable DoubtFinding finding,
        @Nullable ExclusionExplanation explanation,
        String words,
        @Nullable DoubtFinding decision,
        LocalDate stateOn,
        Instant since,
        int version) {}
