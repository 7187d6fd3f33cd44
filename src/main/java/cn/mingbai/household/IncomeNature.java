package cn.mingbai.household;

/** Whether an income is one that counts. Only what was received and can come again counts as income of the year. */
public enum IncomeNature {
    /** Received in the accounting period: counts. */
    RECEIVED,
    /** Promised or hoped for (预期收入): does not count. */
    EXPECTED,
    /** Condolence money, temporary relief (慰问金、临时救助): does not count. */
    ONE_OFF_RELIEF,
    /** Given for a fixed purpose such as rebuilding the house (专项补助): does not count. */
    EARMARKED_GRANT;

    /** Whether such an income is part of the year's net income. */
    public boolean counts() {
        return this == RECEIVED;
    }
}
