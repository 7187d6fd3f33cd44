package cn.mingbai.household.ledger;

/** Households on the register in a village, and their present members, counted in the files themselves. */
public record RegisterCount(long area, long households, long persons) {}
