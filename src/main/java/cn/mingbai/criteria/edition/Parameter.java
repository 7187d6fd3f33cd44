package cn.mingbai.criteria.edition;

import cn.mingbai.criteria.standard.Clause;
import cn.mingbai.criteria.standard.Comparison;
import cn.mingbai.criteria.standard.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of a standard as it is written down: what it is called, what it is, where that stands.
 *
 * @param key such as {@code income.povertyLine}; all of them are listed in {@link ParameterSpec}
 * @param comparison how a measured value has to compare to it; null where nothing is measured
 * @param value a plain number, a day, a constant, several constants with commas, or empty
 * @param origin whether a document says so
 */
public record Parameter(String key, @Nullable Comparison comparison, String value, Clause clause, Origin origin) {

    boolean says(@Nullable Comparison otherComparison, String otherValue) {
        return comparison == otherComparison && value.equals(otherValue);
    }
}
