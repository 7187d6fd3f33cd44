package cn.mingbai.identification.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.account.Role;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.CaseAction;
import cn.mingbai.procedure.CaseState;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.Step;
import cn.mingbai.procedure.Verdict.Allowed;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state × action × target × role: exactly what steps.csv says is possible, and nothing else. */
class TableTests {

    static Stream<Procedure> tables() {
        return Tables.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everythingElseIsRefused(Procedure table) throws IOException {
        var allowed = new TreeSet<String>();
        var actions = table.steps().stream().map(Step::action).distinct().toList();
        for (var from : table.states()) {
            for (var action : actions) {
                for (var to : table.states()) {
                    possible(table, from, action, to)
                            .forEach(who -> allowed.add(
                                    "%s %s -> %s by %s".formatted(from.name(), action.name(), to.name(), who)));
                }
            }
        }

        assertThat(allowed).containsExactlyElementsOf(expected(table.key()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nothingLeadsOutOfAFinalState(Procedure table) {
        assertThat(table.steps()).allSatisfy(step -> assertThat(step.from()).noneMatch(CaseState::isFinal));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyOpenStateIsReachedAndLeft(Procedure table) {
        for (var state : table.states()) {
            assertThat(state == table.initial()
                            || table.steps().stream().anyMatch(step -> step.to().contains(state)))
                    .as("%s is reached", state)
                    .isTrue();
            assertThat(state.isFinal() || !table.stepsFrom(state).isEmpty())
                    .as("%s is left", state)
                    .isTrue();
        }
    }

    private static List<String> possible(Procedure table, CaseState from, CaseAction action, CaseState to) {
        var who = new ArrayList<String>();
        var attempt = Perfect.attempt(action, to);
        for (var role : Role.values()) {
            if (table.judge(Perfect.standing(from), attempt, Perfect.as(role)) instanceof Allowed) {
                who.add(role.name());
            }
        }
        if (table.judge(Perfect.standing(from), attempt, Acting.notice("public")) instanceof Allowed) {
            who.add("nobody");
        }
        return who;
    }

    private static Set<String> expected(String key) throws IOException {
        var lines = new TreeSet<String>();
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(TableTests.class.getResourceAsStream("/identification/steps.csv")),
                        StandardCharsets.UTF_8))) {
            for (var line : csv) {
                if (line.getField("table").equals(key) || isTwin(key, line)) {
                    for (var to : line.getField("to").split(" ")) {
                        roles(line)
                                .forEach(role -> lines.add("%s %s -> %s by %s"
                                        .formatted(line.getField("from"), line.getField("action"), to, role)));
                    }
                }
            }
        }
        return lines;
    }

    /** A household that is gone goes the way of one that is cleared. */
    private static boolean isTwin(String key, NamedCsvRecord line) {
        return key.equals("DISSOLUTION") && line.getField("table").equals("CLEARING");
    }

    private static List<String> roles(NamedCsvRecord line) {
        @Nullable String roles = line.getField("roles");
        return roles == null || roles.isBlank() ? List.of("nobody") : List.of(roles.split(" "));
    }
}
