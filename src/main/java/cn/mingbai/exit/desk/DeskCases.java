package cn.mingbai.exit.desk;

import cn.mingbai.exit.desk.DeskSteps.Waiting;
import cn.mingbai.exit.view.AreaCursor;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.CaseId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the cases that wait at a desk, in the order of their villages. */
@Component
class DeskCases {

    private final JdbcClient jdbc;
    private final CaseFiles files;

    DeskCases(JdbcClient jdbc, CaseFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    List<CaseFile> waiting(UUID round, List<Waiting> waiting, @Nullable String after, int atMost) {
        var cursor = AreaCursor.of(after);
        var ids = jdbc.sql("""
                        SELECT c.id FROM case_file c JOIN village_list l ON l.id = c.list_id
                          JOIN unnest(CAST(:procedures AS text[]), CAST(:states AS text[])) w (procedure, state)
                            ON w.procedure = c.procedure AND w.state = c.state
                         WHERE l.round_id = :round AND c.closed_at IS NULL AND (c.area, c.id) > (:area, :id)
                         ORDER BY c.area, c.id LIMIT :most""")
                .param("round", round)
                .param("procedures", waiting.stream().map(Waiting::procedure).toArray(String[]::new))
                .param("states", waiting.stream().map(Waiting::state).toArray(String[]::new))
                .param("area", cursor.area())
                .param("id", cursor.id())
                .param("most", atMost)
                .query((row, index) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
        return files.find(ids).stream()
                .sorted(Comparator.comparing(CaseFile::area)
                        .thenComparing(file -> file.id().toString()))
                .toList();
    }

    List<CaseFile> find(List<CaseId> ids) {
        return files.find(ids);
    }
}
