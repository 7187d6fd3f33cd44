package cn.mingbai.criteria;

/**
 * A measured value or a threshold, twice: for machines, such as {@code > 2995}, and for readers, such as 高于 2,995 元.
 */
public record Measure(String value, Sentence words) {}
