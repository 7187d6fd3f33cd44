package cn.mingbai.household.standing;

import cn.mingbai.household.ExclusionExplanation;
import cn.mingbai.household.ExclusionKind;
import cn.mingbai.household.ExclusionStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison found about a household and the county decided of it.
 *
 * @param explanation needed where the status is EXPLAINED
 * @param source which list, for the decision page
 */
public record ComparedExclusion(
        ExclusionKind kind,
        ExclusionStatus status,
        @Nullable ExclusionExplanation explanation,
        String source,
        LocalDate foundOn) {}
