/** The movement ledger (变动台账): what happened to the register, as the database itself has written it down, read in bulk. */
@NamedInterface("ledger")
@NullMarked
package cn.mingbai.household.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
