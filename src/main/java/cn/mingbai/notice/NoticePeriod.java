package cn.mingbai.notice;

/**
 * How long a notice has to hang.
 *
 * @param days full days that lie wholly between posting and taking down; 5 to 60, usually 7
 * @param workingDays whether only working days count
 */
public record NoticePeriod(int days, boolean workingDays) {}
