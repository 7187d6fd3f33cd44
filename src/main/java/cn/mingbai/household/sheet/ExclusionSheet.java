package cn.mingbai.household.sheet;

import cn.mingbai.household.ExclusionExplanation;
import cn.mingbai.household.ExclusionKind;
import cn.mingbai.household.ExclusionStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that may exclude the household, and how far it is cleared up. */
public record ExclusionSheet(
        UUID id,
        int version,
        ExclusionKind kind,
        @Nullable LocalDate since,
        @Nullable ExclusionExplanation explanation,
        ExclusionStatus status,
        String source,
        LocalDate foundOn) {}
