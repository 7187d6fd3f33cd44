package cn.mingbai.region;

/**
 * How many poor villages a place has.
 *
 * @param all villages on the list, those that have left it among them
 * @param exited those that have left it
 */
public record PoorVillages(long all, long exited) {}
