package cn.mingbai.exit.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.criteria.standard.ApprovalLevel;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.WorkflowDocument;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The diagrams and the tables in docs/workflows/exit.md are those of the code. */
class ExitDocumentTests {

    @Test
    void theDocumentShowsTheTables() throws IOException {
        var document = WorkflowDocument.of("exit.md", "exit", ExitDocumentTests::table);

        assertThat(document.read()).isEqualTo(document.drawn());
    }

    private static Procedure table(String key) {
        return Arrays.stream(ApprovalLevel.values())
                .map(ExitProcedure::of)
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
