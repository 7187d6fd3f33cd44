package cn.mingbai.exit.place.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.procedure.WorkflowDocument;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The diagrams and the tables in docs/workflows/exit-places.md are those of the code. */
class PlaceDocumentTests {

    @Test
    void theDocumentShowsTheTables() throws IOException {
        var document = WorkflowDocument.of("exit-places.md", "exit-place", PlaceTables::of);

        assertThat(document.read()).isEqualTo(document.drawn());
        assertThat(PlaceTables.ALL)
                .allSatisfy(table -> assertThat(document.read()).contains("<!-- table:" + table.key() + " -->"));
    }
}
