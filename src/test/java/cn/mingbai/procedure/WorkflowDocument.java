package cn.mingbai.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A document of docs/workflows whose diagrams and tables are drawn from the tables of the code, between the markers
 * {@code <!-- table:KEY -->} and {@code <!-- end -->}.
 *
 * @param words the bundle in which the words of the tables' states and actions stand
 * @param tables the table with this key
 */
public record WorkflowDocument(Path path, ResourceBundle words, Function<String, Procedure> tables) {

    private static final Pattern BLOCK = Pattern.compile("(?s)<!-- table:(\\w+) -->\n.*?<!-- end -->");
    private static final Set<String> NOT_DRAWN = Set.of("RETURN", "WITHDRAW");

    public static WorkflowDocument of(String name, String bundle, Function<String, Procedure> tables) {
        return new WorkflowDocument(
                Path.of("docs/workflows/" + name), ResourceBundle.getBundle("messages." + bundle, Locale.ROOT), tables);
    }

    /** The document as it stands; with {@code -Dmingbai.write-documents=true} it is first written anew. */
    public String read() throws IOException {
        if (Boolean.getBoolean("mingbai.write-documents")) {
            Files.writeString(path, drawn());
        }
        return Files.readString(path);
    }

    /** The document as the tables would have it. */
    public String drawn() throws IOException {
        return BLOCK.matcher(Files.readString(path))
                .replaceAll(block -> Matcher.quoteReplacement("<!-- table:%s -->\n%s<!-- end -->"
                        .formatted(block.group(1), draw(tables.apply(block.group(1))))));
    }

    private String draw(Procedure table) {
        var way = table.steps().stream()
                .filter(step -> step.to().size() == 1
                        && !NOT_DRAWN.contains(step.action().name()))
                .flatMap(step -> inOrder(table, step.from()).stream()
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
                        names(inOrder(table, step.from())),
                        names(inOrder(table, step.to())),
                        Objects.requireNonNullElse(step.level(), "–"),
                        who(step));
    }

    private static String who(Step step) {
        var roles = step.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
        return step.followsFromNotice()
                ? "follows from a notice"
                : step.underPassword() ? roles + "; password again" : roles;
    }

    private static List<? extends CaseState> inOrder(Procedure table, Set<CaseState> states) {
        return table.states().stream()
                .filter(states::contains)
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
