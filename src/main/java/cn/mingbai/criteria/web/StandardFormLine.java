package cn.mingbai.criteria.web;

import cn.mingbai.criteria.edition.Parameter;
import cn.mingbai.criteria.edition.ParameterSpec;
import cn.mingbai.criteria.edition.StandardEdition;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What stands beside the fields of one parameter in the form of a new version.
 *
 * @param now the value of the version that is followed, in words
 * @param clause where that stands
 */
record StandardFormLine(
        String key,
        String kind,
        String group,
        List<String> options,
        String label,
        String unit,
        String now,
        String clause) {

    /** In the order of the form. */
    static List<StandardFormLine> of(StandardEdition base, ParameterWords words) {
        var parameters = base.parameters().stream().collect(Collectors.toMap(Parameter::key, Function.identity()));
        return ParameterSpec.ALL.stream()
                .map(spec -> {
                    var parameter = parameters.get(spec.key());
                    return new StandardFormLine(
                            spec.key(),
                            spec.kind().name(),
                            spec.group(),
                            spec.options(),
                            words.label(spec),
                            words.unit(spec),
                            words.value(spec, parameter),
                            parameter == null ? "" : parameter.clause().citation());
                })
                .toList();
    }
}
