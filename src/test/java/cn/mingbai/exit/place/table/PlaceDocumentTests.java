package cn.mingbai.exit.place.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.procedure.CaseState;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The diagrams and the tables in docs/workflows/exit-places.md are those of the code. */
class PlaceDocumentTests {

    private static final Path DOCUMENT = Path.of("docs/workflows/exit-places.md");
    private static final Pattern BLOCK = Pattern.compile("(?s)<!-- table:(\\w+) -->\n.*?<!-- end -->");

    private final ResourceBundle words = ResourceBundle.getBundle("messages.exit-place", Locale.ROOT);

    @Test
    void theDocumentShowsTheTables() throws IOException {
        var document = Files.readString(DOCUMENT);
        var drawn = BLOCK.matcher(document)
                .replaceAll(block -> Matcher.quoteReplacement("<!-- table:%s -->\n%s<!-- end -->"
                        .formatted(block.group(1), draw(PlaceTables.of(block.group(1))))));
        if (Boolean.getBoolean("mingbai.write-documents")) {
            Files.writeString(DOCUMENT, drawn);
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(drawn);
        assertThat(PlaceTables.ALL)
                .allSatisfy(table -> assertThat(drawn).contains("<!-- table:" + table.key() + " -->"));
    }

    private String draw(Procedure table) {
        var way = table.steps().stream()
                .filter(step -> step.to().size() == 1
                        && !List.of("RETURN", "WITHDRAW").contains(step.action().name()))
                .flatMap(step -> inOrder(table, step).stream()
                        .map(from -> "    %s --> %s: %s"
                                .formatted(
                                        from.name(),
                                        step.to().iterator().next().name(),
                                        word(table, "action", step.action().name()))))
                .collect(Collectors.joining("\n"));
        var states = table.states().stream()
                .map(state -> "    state \"%s\" as %s".formatted(word(table, "state", state.name()), state.name()))
                .collect(Collectors.joining("\n"));
        var ends = table.states().stream()
                .filter(CaseState::isFinal)
                .map(state -> "    " + state.name() + " --> [*]")
                .collect(Collectors.joining("\n"));
        var lines = table.steps().stream().map(step -> line(table, step)).collect(Collectors.joining("\n"));
        return """

                ```mermaid
                stateDiagram-v2
                %s
                    [*] --> %s
                %s
                %s
                ```

                Returns and withdrawals are left out of the diagram; they stand in the table.

                | action | from | to | level | who |
                |---|---|---|---|---|
                %s

                """.formatted(states, table.initial().name(), way, ends, lines);
    }

    private String line(Procedure table, Step step) {
        return "| %s %s | %s | %s | %s | %s |"
                .formatted(
                        word(table, "action", step.action().name()),
                        step.action().name(),
                        names(inOrder(table, step)),
                        names(table.states().stream()
                                .filter(step.to()::contains)
                                .toList()),
                        Objects.requireNonNullElse(step.level(), "–"),
                        step.roles().isEmpty()
                                ? "follows from a notice"
                                : step.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(", ")));
    }

    private static List<? extends CaseState> inOrder(Procedure table, Step step) {
        return table.states().stream()
                .filter(step.from()::contains)
                .sorted(Comparator.comparing(table.states()::indexOf))
                .toList();
    }

    private static String names(List<? extends CaseState> states) {
        return states.stream().map(CaseState::name).collect(Collectors.joining(", "));
    }

    private String word(Procedure table, String what, String name) {
        return words.getString("procedure.%s.%s.%s".formatted(table.key(), what, name));
    }
}
