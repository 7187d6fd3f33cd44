package cn.mingbai.criteria.edition;

import cn.mingbai.criteria.edition.AdoptionOutcome.Fault;
import cn.mingbai.criteria.edition.AdoptionOutcome.Reason;
import cn.mingbai.criteria.standard.Clause;
import cn.mingbai.criteria.standard.Comparison;
import cn.mingbai.criteria.standard.Origin;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a typed draft against the version it was copied from, and collects everything that is wrong with it. */
final class DraftReading {

    private static final int LONGEST = 120;
    private static final int LONGEST_NOTE = 500;

    private final StandardDraft draft;
    private final StandardEdition base;
    private final List<Fault> faults = new ArrayList<>();

    DraftReading(StandardDraft draft, StandardEdition base) {
        this.draft = draft;
        this.base = base;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    void refuse(String field, Reason reason) {
        faults.add(new Fault(field, reason));
    }

    @Nullable
    Integer year() {
        if (!draft.year().strip().matches("20[1-9][0-9]")) {
            refuse("year", Reason.NOT_A_YEAR);
            return null;
        }
        return Integer.valueOf(draft.year().strip());
    }

    @Nullable
    LocalDate effectiveFrom(LocalDate today) {
        try {
            var day = LocalDate.parse(draft.effectiveFrom().strip());
            if (day.isBefore(today)) {
                refuse("effectiveFrom", Reason.DATE_PAST);
            } else if (day.getYear() > 2100) {
                refuse("effectiveFrom", Reason.NOT_A_DATE);
            }
            return day;
        } catch (DateTimeParseException e) {
            refuse("effectiveFrom", Reason.NOT_A_DATE);
            return null;
        }
    }

    String note() {
        var note = draft.note().strip();
        if (note.isEmpty()) {
            refuse("note", Reason.NOTE_MISSING);
        } else if (note.length() > LONGEST_NOTE) {
            refuse("note", Reason.TOO_LONG);
        }
        return note;
    }

    /** Every parameter of the base, changed where the draft says something else. */
    List<Parameter> parameters() {
        var positions = positions();
        var specs = ParameterSpec.ALL.stream().collect(Collectors.toMap(ParameterSpec::key, Function.identity()));
        var parameters = base.parameters().stream()
                .map(old -> {
                    var position = positions.get(old.key());
                    var spec = specs.get(old.key());
                    return position == null || spec == null ? old : parameter(old, spec, position);
                })
                .toList();
        if (faults.isEmpty()) {
            checkAges(parameters, positions);
        }
        return parameters;
    }

    private Map<String, Integer> positions() {
        var positions = new HashMap<String, Integer>();
        for (int i = 0; i < draft.rows().size(); i++) {
            positions.put(draft.rows().get(i).key(), i);
        }
        return positions;
    }

    /** What stays as it was is never refused, whatever could be entered when it was adopted. */
    private Parameter parameter(Parameter old, ParameterSpec spec, int position) {
        var row = draft.rows().get(position);
        var field = "rows[" + position + "].";
        var typed = NormalForm.of(spec, row.value());
        var value = typed.equals(NormalForm.of(spec, old.value())) ? old.value() : typed;
        if (!value.equals(old.value()) && !spec.accepts(value)) {
            refuse(field + "value", Reason.NOT_ACCEPTED);
            return old;
        }
        var before = Objects.toString(old.comparison(), "");
        var compared = spec.isCompared() && !row.comparison().isEmpty() ? row.comparison() : before;
        if (!compared.equals(before) && !spec.compares(compared)) {
            refuse(field + "comparison", Reason.NOT_ACCEPTED);
            return old;
        }
        var comparison = compared.isEmpty() ? null : Comparison.valueOf(compared);
        var clause = clause(old, row, field, comparison, value);
        return new Parameter(old.key(), comparison, value, clause, origin(old, clause));
    }

    /** Whoever changes a value says where the new one stands; an unchanged value may get a better citation. */
    private Clause clause(
            Parameter old, StandardDraft.Row row, String field, @Nullable Comparison comparison, String value) {
        var source = row.source().strip();
        var section = row.section().strip();
        if (source.length() > LONGEST || section.length() > LONGEST) {
            refuse(field + "source", Reason.TOO_LONG);
        } else if (source.isEmpty()) {
            var changed = !old.says(comparison, value);
            if (changed || !section.isEmpty()) {
                refuse(field + "source", Reason.CLAUSE_MISSING);
            }
        } else {
            return new Clause(source, section);
        }
        return old.clause();
    }

    /** A choice of this product becomes a document's as soon as another source is named for it. */
    private static Origin origin(Parameter old, Clause clause) {
        return clause.source().equals(old.clause().source()) ? old.origin() : Origin.POLICY;
    }

    private void checkAges(List<Parameter> parameters, Map<String, Integer> positions) {
        var values = parameters.stream().collect(Collectors.toMap(Parameter::key, Parameter::value));
        var to = positions.get("schoolAge.to");
        if (to != null && age(values, "schoolAge.from") > age(values, "schoolAge.to")) {
            refuse("rows[" + to + "].value", Reason.AGES_CROSSED);
        }
    }

    private static int age(Map<String, String> values, String key) {
        return Integer.parseInt(values.getOrDefault(key, "0"));
    }
}
