package cn.mingbai.criteria.edition;

import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.shared.AreaRange;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One version of a standard as it was adopted. It is never changed afterwards.
 *
 * @param place the place it holds for, with everything below
 * @param placeName that place's name
 * @param parameters what the standard says, in the order of the pages
 * @param adoptedBy sign-in name; null for what came with the product
 * @param note what this version changes and why
 */
public record StandardEdition(
        long id,
        AreaRange place,
        String placeName,
        Standard standard,
        List<Parameter> parameters,
        @Nullable String adoptedBy,
        Instant adoptedAt,
        String note) {

    public StandardEdition {
        parameters = List.copyOf(parameters);
    }

    /** A parameter in which two versions differ; before is null when the earlier one did not have it. */
    public record Difference(String key, @Nullable Parameter before, Parameter after) {}

    /** What is different here from an earlier version, clauses included. */
    public List<Difference> since(StandardEdition earlier) {
        var before = earlier.byKey();
        return byKey().values().stream()
                .map(after -> new Difference(after.key(), before.get(after.key()), after))
                .filter(difference -> !difference.after().equals(difference.before()))
                .toList();
    }

    /** One parameter; that there is none is an accident. */
    public Parameter parameter(String key) {
        return parameters.stream()
                .filter(parameter -> parameter.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A standard without " + key));
    }

    private Map<String, Parameter> byKey() {
        return parameters.stream()
                .collect(
                        Collectors.toMap(Parameter::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
