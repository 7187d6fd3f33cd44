package cn.mingbai.exit.doubt;

/** The patterns of exits on paper. Each raises a question that somebody answers before the exit is approved. */
public enum DoubtKind {
    /** What was expected stands in the account as received (预期收入算作实际收入). */
    EXPECTED_AS_RECEIVED,
    /** The same earned amount at many households of the list. */
    IDENTICAL_AMOUNTS,
    /** Many incomes of the list lie just above the line, this one among them. */
    BUNCHED_ABOVE_LINE,
    /** Exit soon after the household was taken in. */
    SOON_AFTER_ENTRY,
    /** Exit by employment, without wages. */
    EMPLOYMENT_WITHOUT_WAGES,
    /** Income almost wholly from transfers. */
    ALMOST_ONLY_TRANSFERS,
    /** Edited together with many others in the last days before the list closes. */
    MASS_EDITS,
    /** The minutes of many villages were typed by one hand in a short time. */
    MINUTES_BY_ONE_HAND;

    /** Whether the household's own account shows it; the others show only beside other households or villages. */
    boolean isOfHousehold() {
        return this == EXPECTED_AS_RECEIVED
                || this == SOON_AFTER_ENTRY
                || this == EMPLOYMENT_WITHOUT_WAGES
                || this == ALMOST_ONLY_TRANSFERS;
    }
}
