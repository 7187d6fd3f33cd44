package cn.mingbai.workbook.xlsx;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookRefused;
import cn.mingbai.workbook.zip.ZipParts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which parts one part of the package refers to. References out of the file are not followed and not returned. */
final class Relationships {

    private static final int AT_MOST = 10_000;

    private record Relationship(String id, String type, String target) {}

    private final List<Relationship> all = new ArrayList<>();

    private Relationships() {}

    /** The relationships of a part; of the package itself for an empty name. */
    static Relationships of(ZipParts parts, String part) {
        var slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        var relationships = new Relationships();
        var file = parts.find(folder + "_rels/" + part.substring(slash) + ".rels");
        if (file.isEmpty()) {
            return relationships;
        }
        try (var xml = new SafeXml(parts, file.get())) {
            while (xml.nextStart("Relationship")) {
                relationships.add(xml, folder);
            }
        }
        return relationships;
    }

    private void add(SafeXml xml, String folder) {
        if ("External".equals(xml.attribute("TargetMode"))) {
            return;
        }
        if (all.size() >= AT_MOST) {
            throw new WorkbookRefused(RefusalReason.TOO_MANY_ENTRIES);
        }
        var target = Objects.requireNonNullElse(xml.attribute("Target"), "");
        all.add(new Relationship(
                Objects.requireNonNullElse(xml.attribute("Id"), ""),
                Objects.requireNonNullElse(xml.attribute("Type"), ""),
                target.startsWith("/") ? target.substring(1) : resolve(folder + target)));
    }

    private static String resolve(String path) {
        var steps = new ArrayDeque<String>();
        for (var step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /** The first target of a type, named by the last word of its URI. */
    Optional<String> targetOfType(String type) {
        return all.stream()
                .filter(one -> one.type().endsWith("/" + type))
                .map(Relationship::target)
                .findFirst();
    }

    /** The target of an id, if it is of that type. */
    Optional<String> targetOfId(String id, String type) {
        return all.stream()
                .filter(one -> one.id().equals(id) && one.type().endsWith("/" + type))
                .map(Relationship::target)
                .findFirst();
    }
}
