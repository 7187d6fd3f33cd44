package cn.mingbai.exit.movement.web;

import cn.mingbai.exit.movement.MovementListing;
import cn.mingbai.exit.movement.MovementLists;
import cn.mingbai.exit.movement.MovementQuery;
import cn.mingbai.workbook.SheetColumn;
import cn.mingbai.workbook.SheetLayout;
import cn.mingbai.workbook.SheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The movements behind a figure as a workbook, written page by page: no ID number. */
@Component
class MovementListWorkbook {

    private static final int PAGE = 500;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final MovementLists lists;
    private final MovementWords words;

    MovementListWorkbook(MovementLists lists, MovementWords words) {
        this.lists = lists;
        this.words = words;
    }

    String fileName(MovementQuery query) {
        return named("exit.movement.list.file", query.place().name(), query);
    }

    void write(MovementQuery query, OutputStream out) throws IOException {
        var titles = List.of(
                named("exit.movement.list.title", query.place().fullName(), query),
                named("exit.movement.export.period", "", query));
        var layout = new SheetLayout(words.say("exit.movement.list.sheet"), titles, columns());
        try (var writer = new SheetWriter(out, layout)) {
            String after = null;
            do {
                var page = lists.page(query, after, PAGE);
                for (var movement : page.items()) {
                    writer.row(row(movement));
                }
                after = page.next();
            } while (after != null);
        }
    }

    private String named(String key, String place, MovementQuery query) {
        return words.say(
                key,
                place,
                query.period().from().toString(),
                query.period().to().toString(),
                words.say("exit.movement.column." + query.column()));
    }

    private List<SheetColumn> columns() {
        return Arrays.stream(words.say("exit.movement.list.columns").split(","))
                .map(column -> column.split(":"))
                .map(column ->
                        SheetColumn.of(column[0], Double.parseDouble(column[1])).asText())
                .toList();
    }

    private List<@Nullable Object> row(MovementListing movement) {
        var entry = movement.entry();
        var household = movement.household();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(movement.village().fullName());
        cells.add(household == null ? null : household.number());
        cells.add(household == null ? null : household.headName());
        cells.add(movement.isDayKnown() ? entry.on().toString() : null);
        cells.add(words.say("exit.movement.kind." + entry.kind()));
        cells.add(movement.by().households());
        cells.add(movement.by().persons());
        cells.add(words.cause(movement));
        cells.add(words.document(movement));
        cells.add(movement.recorder());
        cells.add(MOMENT.format(movement.papers().recordedAt()));
        cells.add(entry.late() ? words.say("exit.movement.list.late") : null);
        return cells;
    }
}
