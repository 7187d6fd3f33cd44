package cn.mingbai.household.history;

import static java.util.Objects.requireNonNull;

import cn.mingbai.account.OfficerNames;
import cn.mingbai.household.Households;
import cn.mingbai.household.history.Change.Field;
import cn.mingbai.household.history.Change.Kind;
import cn.mingbai.household.history.Change.Line;
import cn.mingbai.household.history.Change.Shown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Tells a household's history, the newest first: who, when, why, and each field before and after. Secrets stay masked. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('HOUSEHOLD_READ')")
public class HouseholdHistory {

    private static final Comparator<Deed> NEWEST =
            Comparator.comparing(Deed::at).reversed().thenComparing(Deed::by);

    private final Households households;
    private final HistoryQueries queries;
    private final HistoryColumns columns;
    private final OfficerNames names;

    HouseholdHistory(Households households, HistoryQueries queries, HistoryColumns columns, OfficerNames names) {
        this.households = households;
        this.queries = queries;
        this.columns = columns;
        this.names = names;
    }

    /** Who did something, when. */
    private record Deed(Instant at, String by) {}

    /** Changes of a household within the officer's area. */
    public List<Change> of(String number) {
        var household = households.header(number);
        var after = new HashMap<UUID, JsonNode>();
        var first = new LinkedHashMap<UUID, Deed>();
        var tables = new HashMap<UUID, String>();
        for (var row : queries.present(household)) {
            after.put(row.row(), row.values());
            first.put(row.row(), new Deed(row.since(), row.by()));
            tables.put(row.row(), row.table());
        }
        var lines = new HashMap<Deed, List<Line>>();
        var reasons = new HashMap<Deed, String>();
        for (var old : queries.old(household)) {
            var deed = new Deed(old.changedAt(), old.changedBy());
            var fields =
                    old.deleted() ? List.<Field>of() : differences(old.table(), old.values(), after.get(old.row()));
            if (old.deleted() || !fields.isEmpty()) {
                var kind = old.deleted() ? Kind.DELETED : Kind.CHANGED;
                lines.computeIfAbsent(deed, d -> new ArrayList<>())
                        .add(new Line(old.table(), which(old.table(), old.values()), kind, fields));
                if (old.reason() != null) {
                    reasons.put(deed, old.reason());
                }
            }
            after.put(old.row(), old.values());
            first.put(old.row(), new Deed(old.validFrom(), old.recordedBy()));
            tables.put(old.row(), old.table());
        }
        first.forEach((row, deed) -> {
            var table = requireNonNull(tables.get(row));
            lines.computeIfAbsent(deed, d -> new ArrayList<>())
                    .add(new Line(table, which(table, requireNonNull(after.get(row))), Kind.ADDED, List.of()));
        });
        return told(lines, reasons);
    }

    private List<Change> told(Map<Deed, List<Line>> lines, Map<Deed, String> reasons) {
        var who = names.of(lines.keySet().stream().map(Deed::by).toList());
        return lines.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(NEWEST))
                .map(entry -> new Change(
                        entry.getKey().at(),
                        who.getOrDefault(entry.getKey().by(), entry.getKey().by()),
                        reasons.get(entry.getKey()),
                        List.copyOf(entry.getValue())))
                .toList();
    }

    private List<Field> differences(String table, JsonNode before, @Nullable JsonNode after) {
        var fields = new ArrayList<Field>();
        for (var column : before.propertyNames()) {
            var now = after == null ? null : after.get(column);
            if (!HistoryColumns.LEFT_OUT.contains(column) && !before.get(column).equals(now)) {
                var was = columns.shown(table, column, before.get(column));
                var is = columns.shown(table, column, now);
                if (!was.equals(is) || was.equals(Shown.NOTHING)) {
                    fields.add(new Field(HistoryColumns.label(table, column), was, is));
                }
            }
        }
        return fields;
    }

    private static String which(String table, JsonNode values) {
        return switch (table) {
            case "member" -> values.path("name").asString("");
            case "income_account" -> values.path("year").asString("");
            case "income_item" -> values.path("item").asString("");
            default -> "";
        };
    }
}
