package cn.mingbai.household.web;

import cn.mingbai.household.Relation;
import cn.mingbai.household.entry.Readings;
import cn.mingbai.household.entry.Typed;
import cn.mingbai.household.sheet.MemberSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How everybody stands to the head; lines in the order of person numbers, as the problems count them. */
record RelationsForm(
        @Nullable List<LineForm> lines, @Nullable String reason) {

    record LineForm(
            @Nullable UUID member,
            @Nullable String name,
            @Nullable Integer version,
            @Nullable String relation) {}

    static RelationsForm of(List<MemberSheet> members) {
        return new RelationsForm(
                members.stream()
                        .sorted(java.util.Comparator.comparing(MemberSheet::number))
                        .map(member -> new LineForm(
                                member.id(),
                                member.name(),
                                member.version(),
                                member.person().identity().relation().text()))
                        .toList(),
                "");
    }

    Map<UUID, Typed<Relation>> relations() {
        var relations = new HashMap<UUID, Typed<Relation>>();
        for (var line : known()) {
            if (line.member() != null) {
                relations.put(line.member(), Readings.choice(Relation.class, Words.of(line.relation())));
            }
        }
        return relations;
    }

    Map<UUID, Integer> seen() {
        var seen = new HashMap<UUID, Integer>();
        for (var line : known()) {
            if (line.member() != null && line.version() != null) {
                seen.put(line.member(), line.version());
            }
        }
        return seen;
    }

    private List<LineForm> known() {
        return lines == null ? List.of() : lines;
    }
}
