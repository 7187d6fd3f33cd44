package cn.mingbai.criteria.edition;

import cn.mingbai.criteria.standard.Clause;
import cn.mingbai.criteria.standard.Origin;
import cn.mingbai.criteria.standard.Setting;
import cn.mingbai.criteria.standard.Threshold;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parameters by their keys, read as what they mean; one that is missing or cannot be read is an accident. */
final class WrittenParameters {

    private final Map<String, Parameter> parameters;

    WrittenParameters(Collection<Parameter> parameters) {
        this.parameters = parameters.stream().collect(Collectors.toMap(Parameter::key, Function.identity()));
    }

    String value(String key) {
        return parameter(key).value();
    }

    boolean isEmpty(String key) {
        return value(key).isEmpty();
    }

    BigDecimal number(String key) {
        return new BigDecimal(value(key));
    }

    int whole(String key) {
        return Integer.parseInt(value(key));
    }

    Clause clause(String key) {
        return parameter(key).clause();
    }

    Origin origin(String key) {
        return parameter(key).origin();
    }

    Threshold threshold(String key) {
        var comparison = parameter(key).comparison();
        if (comparison == null) {
            throw new IllegalArgumentException("Nothing to compare with: " + key);
        }
        return new Threshold(comparison, number(key), clause(key));
    }

    Setting setting(ParameterSpec spec) {
        return new Setting(spec.key(), threshold(spec.key()), Objects.requireNonNull(spec.unit()), origin(spec.key()));
    }

    <T> Set<T> choices(String key, Function<String, T> constant) {
        var value = value(key);
        return value.isEmpty()
                ? Set.of()
                : Arrays.stream(value.split(",")).map(constant).collect(Collectors.toSet());
    }

    private Parameter parameter(String key) {
        var parameter = parameters.get(key);
        if (parameter == null) {
            throw new IllegalArgumentException("A standard without " + key);
        }
        return parameter;
    }
}
