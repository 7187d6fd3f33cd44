package cn.mingbai.criteria.edition;

import cn.mingbai.criteria.standard.Clause;
import cn.mingbai.criteria.standard.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of a standard as it is written down: what it is called, what it is, where that stands.
 *
 * @param key such as {@code income.povertyLine}; all of them are listed in {@link ParameterSpec}
 * @param comparison how a measured value has to compare to it; null where nothing is measured
 * @param value a plain number, a constant, several constants with commas, or empty
 */
public record Parameter(String key, @Nullable Comparison comparison, String value, Clause clause) {

    boolean saysTheSameAs(Parameter other) {
        return comparison == other.comparison && value.equals(other.value);
    }
}
