package cn.mingbai.identification.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.procedure.WorkflowDocument;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The diagrams and the tables in docs/workflows/identification.md are those of the code. */
class WorkflowDocumentTests {

    @Test
    void theDocumentShowsTheTables() throws IOException {
        var document = WorkflowDocument.of("identification.md", "identification", Tables::of);

        assertThat(document.read()).isEqualTo(document.drawn());
    }
}
