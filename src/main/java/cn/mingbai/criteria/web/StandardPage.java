package cn.mingbai.criteria.web;

import cn.mingbai.criteria.edition.Parameter;
import cn.mingbai.criteria.edition.ParameterSpec;
import cn.mingbai.criteria.edition.StandardEdition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of a standard in words, under their headings. */
record StandardPage(Map<String, List<Line>> groups) {

    /**
     * One parameter.
     *
     * @param basis whether a document says so, and where
     * @param before what the version it is compared with says; null without one, or where it says the same
     */
    record Line(
            String label,
            String value,
            String basis,
            @Nullable String before,
            @Nullable String basisBefore) {

        boolean changed() {
            return before != null;
        }
    }

    /** With another version, only what differs from it. */
    static StandardPage of(StandardEdition edition, @Nullable StandardEdition earlier, ParameterWords words) {
        var parameters = byKey(edition);
        var old = earlier == null ? Map.<String, Parameter>of() : byKey(earlier);
        var groups = new LinkedHashMap<String, List<Line>>();
        for (var spec : ParameterSpec.ALL) {
            var parameter = parameters.get(spec.key());
            var before = old.get(spec.key());
            if (parameter != null && (earlier == null || !parameter.equals(before))) {
                groups.computeIfAbsent(spec.group(), group -> new ArrayList<>())
                        .add(line(spec, parameter, earlier == null ? null : before, words));
            }
        }
        return new StandardPage(groups);
    }

    private static Line line(ParameterSpec spec, Parameter now, @Nullable Parameter before, ParameterWords words) {
        return new Line(
                words.label(spec),
                words.value(spec, now),
                words.basis(now),
                before == null ? null : words.value(spec, before),
                before == null ? null : words.basis(before));
    }

    private static Map<String, Parameter> byKey(StandardEdition edition) {
        return edition.parameters().stream().collect(Collectors.toMap(Parameter::key, Function.identity()));
    }
}
