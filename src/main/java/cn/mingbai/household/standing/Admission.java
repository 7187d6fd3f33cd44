package cn.mingbai.household.standing;

import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.PovertyCause;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * With what a household enters the register (纳入).
 *
 * @param on the day on which it was identified
 * @param reason why, for the history and the movement ledger: the round and the decision
 * @param kind as what it enters; null: {@link EntryKind#usualFor} its status
 * @param caseId the case that ended so, where there is one
 */
public record Admission(
        HouseholdCategory category,
        PovertyCause mainCause,
        LocalDate on,
        String reason,
        @Nullable EntryKind kind,
        @Nullable UUID caseId) {}
