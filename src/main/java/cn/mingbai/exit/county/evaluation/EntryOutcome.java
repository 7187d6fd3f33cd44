package cn.mingbai.exit.county.evaluation;

import cn.mingbai.procedure.Obstacle;
import java.util.List;
import java.util.UUID;

/** What became of results that were entered together. */
public sealed interface EntryOutcome {

    /** Nothing was kept, for a reason that concerns all of them. */
    record Refused(List<Obstacle> obstacles) implements EntryOutcome {}

    /** Each was dealt with by itself. */
    record Entered(List<Row> rows) implements EntryOutcome {

        public Entered {
            rows = List.copyOf(rows);
        }

        /** How many were kept. */
        public long kept() {
            return rows.stream().filter(row -> row.problems().isEmpty()).count();
        }

        /** Those that were not. */
        public List<Row> refused() {
            return rows.stream().filter(row -> !row.problems().isEmpty()).toList();
        }
    }

    /** One household: kept where nothing stands in the way. */
    record Row(UUID line, List<Obstacle> problems) {}
}
