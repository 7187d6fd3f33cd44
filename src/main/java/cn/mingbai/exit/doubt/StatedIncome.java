package cn.mingbai.exit.doubt;

import cn.mingbai.household.IncomeKind;
import java.math.BigDecimal;

/**
 * One income that the account counts as received.
 *
 * @param item what it is, in free text
 * @param amount in yuan
 * @param onceExpected an earlier record of this income had it as expected
 */
public record StatedIncome(IncomeKind kind, String item, BigDecimal amount, boolean onceExpected) {}
