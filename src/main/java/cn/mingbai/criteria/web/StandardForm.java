package cn.mingbai.criteria.web;

import cn.mingbai.criteria.edition.Parameter;
import cn.mingbai.criteria.edition.ParameterSpec;
import cn.mingbai.criteria.edition.StandardDraft;
import cn.mingbai.criteria.edition.StandardEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A new version as typed; all texts, so that what cannot be read is shown again. */
record StandardForm(
        @Nullable String region,
        @Nullable String year,
        @Nullable String effectiveFrom,
        @Nullable String note,
        @Nullable List<@Nullable Row> rows) {

    /** Rows that were not sent are there all the same, empty, so that the form can be shown again. */
    StandardForm {
        var sent = rows == null ? 0 : rows.size();
        List<@Nullable Row> complete = new ArrayList<>();
        for (int i = 0; i < ParameterSpec.ALL.size(); i++) {
            var row = rows == null || i >= sent ? null : rows.get(i);
            var key = ParameterSpec.ALL.get(i).key();
            complete.add(row == null ? new Row(key, "", "", List.of(), "", "") : row);
        }
        rows = complete;
    }

    /** One parameter; values are several for a choice of several. The clause is empty while nothing changes. */
    record Row(
            @Nullable String key,
            @Nullable String comparison,
            @Nullable String value,
            @Nullable List<String> values,
            @Nullable String source,
            @Nullable String section) {}

    static StandardForm of(StandardEdition base, String effectiveFrom) {
        List<@Nullable Row> rows = new ArrayList<>();
        for (var spec : ParameterSpec.ALL) {
            rows.add(row(base.parameter(spec.key())));
        }
        return new StandardForm(
                base.standard().region(), Integer.toString(base.standard().year()), effectiveFrom, "", rows);
    }

    private static Row row(Parameter parameter) {
        return new Row(
                parameter.key(),
                Objects.toString(parameter.comparison(), ""),
                parameter.value(),
                List.of(parameter.value().split(",")),
                "",
                "");
    }

    /** The draft has a row for each parameter, in the order of the form, so that positions name the same fields. */
    StandardDraft draft(long base) {
        return new StandardDraft(base, text(region), text(year), text(effectiveFrom), text(note), draftRows());
    }

    /** Indexes of the rows that say something else than the version it was copied from. */
    Set<Integer> changed(StandardEdition base) {
        var now = draftRows();
        var before = of(base, "").draftRows();
        return IntStream.range(0, now.size())
                .filter(i -> !now.get(i).equals(before.get(i)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private List<StandardDraft.Row> draftRows() {
        List<@Nullable Row> typed = rows == null ? List.of() : rows;
        return IntStream.range(0, Math.min(typed.size(), ParameterSpec.ALL.size()))
                .mapToObj(i -> row(ParameterSpec.ALL.get(i), typed.get(i)))
                .toList();
    }

    private static StandardDraft.Row row(ParameterSpec spec, @Nullable Row row) {
        if (row == null) {
            return new StandardDraft.Row("", "", "", "", "");
        }
        var several = row.values() == null ? "" : String.join(",", row.values());
        return new StandardDraft.Row(
                spec.key(),
                text(row.comparison()),
                spec.kind() == ParameterSpec.Kind.CHOICES ? several : text(row.value()),
                text(row.source()),
                text(row.section()));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
