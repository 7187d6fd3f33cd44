package cn.mingbai.criteria.standard;

/**
 * How long a public notice (公示) stays up.
 *
 * @param days full days between posting and taking down
 */
public record NoticeRule(int days, DayCount count, Clause clause) {

    public NoticeRule {
        if (days < 1) {
            throw new IllegalArgumentException("A notice stays up for a day at least: " + days);
        }
    }

    /** Which days count. */
    public enum DayCount {
        CALENDAR_DAYS,
        WORKING_DAYS
    }
}
