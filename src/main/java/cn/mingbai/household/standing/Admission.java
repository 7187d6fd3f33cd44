package cn.mingbai.household.standing;

import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.PovertyCause;
import java.time.LocalDate;

/**
 * With what a household enters the register (纳入).
 *
 * @param on the day on which it was identified
 * @param reason why, for the history: the round and the decision
 */
public record Admission(HouseholdCategory category, PovertyCause mainCause, LocalDate on, String reason) {}
