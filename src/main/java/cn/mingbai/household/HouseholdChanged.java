package cn.mingbai.household;

/**
 * Something about a household is different now, so what was concluded from it may be too. Published in the transaction
 * that changes it, once for each change of a form; bulk changes say so with {@link HouseholdsReplaced}.
 *
 * @param area the village's number
 */
public record HouseholdChanged(HouseholdId id, long area) {}
