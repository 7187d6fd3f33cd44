package cn.mingbai.household.ledger;

import java.util.UUID;

/** Where to read on: at this household, in the order of villages and households. */
public record LedgerCursor(long area, UUID household) {}
