package cn.mingbai.criteria.web;

import cn.mingbai.criteria.edition.ParameterSpec;
import cn.mingbai.criteria.edition.StandardEdition;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the fields of one parameter in the form of a new version.
 *
 * @param index its place among the rows of the form
 * @param now the value of the version that is followed, in words
 * @param basis whether a document says so and where, in words
 * @param range which numbers it may be, in words; null where it is none
 */
record StandardFormLine(
        int index,
        String key,
        String kind,
        String group,
        List<String> options,
        String label,
        String unit,
        String now,
        String basis,
        @Nullable String range) {

    /** In the order of the form. */
    static List<StandardFormLine> of(StandardEdition base, ParameterWords words) {
        return IntStream.range(0, ParameterSpec.ALL.size())
                .mapToObj(index -> line(index, ParameterSpec.ALL.get(index), base, words))
                .toList();
    }

    private static StandardFormLine line(int index, ParameterSpec spec, StandardEdition base, ParameterWords words) {
        var parameter = base.parameter(spec.key());
        return new StandardFormLine(
                index,
                spec.key(),
                spec.kind().name(),
                spec.group(),
                spec.options(),
                words.label(spec),
                words.unit(spec),
                words.value(spec, parameter),
                words.basis(parameter),
                words.range(spec));
    }
}
