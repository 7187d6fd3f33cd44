package cn.mingbai.exit.place.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.account.Role;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.CaseAction;
import cn.mingbai.procedure.CaseState;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.Verdict.Allowed;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state × action × target × role: exactly what exit/place-steps.csv says is possible, and nothing else. */
class PlaceTableTests {

    static Stream<Procedure> tables() {
        return PlaceTables.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everythingElseIsRefused(Procedure table) throws IOException {
        var allowed = new TreeSet<String>();
        for (var from : table.states()) {
            for (var action : PlaceAction.values()) {
                for (var to : table.states()) {
                    possible(table, from, action, to)
                            .forEach(who -> allowed.add(
                                    "%s %s -> %s by %s".formatted(from.name(), action.name(), to.name(), who)));
                }
            }
        }

        assertThat(allowed).containsExactlyElementsOf(expected(table));
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

    /** The list of poor places changes in one step only, and not by the hand that prepared it. */
    @ParameterizedTest
    @MethodSource("tables")
    void oneStepApproves(Procedure table) {
        var approver = Role.valueOf(
                switch (table.key()) {
                    case "VILLAGE_EXIT_COUNTY" -> "COUNTY_SUPERVISOR";
                    case "VILLAGE_EXIT_CITY" -> "CITY_OFFICER";
                    default -> "PROVINCE_OFFICER";
                });

        assertThat(table.steps())
                .filteredOn(step ->
                        step.to().stream().anyMatch(state -> state.name().equals("APPROVED")))
                .hasSize(1)
                .allMatch(step -> step.roles().equals(Set.of(approver)));
    }

    private static List<String> possible(Procedure table, CaseState from, CaseAction action, CaseState to) {
        var who = new ArrayList<String>();
        var attempt = PerfectPlace.attempt(action, to);
        for (var role : Role.values()) {
            if (table.judge(PerfectPlace.standing(from), attempt, PerfectPlace.as(role)) instanceof Allowed) {
                who.add(role.name());
            }
        }
        if (table.judge(PerfectPlace.standing(from), attempt, Acting.notice("public")) instanceof Allowed) {
            who.add("nobody");
        }
        return who;
    }

    private static Set<String> expected(Procedure table) throws IOException {
        var lines = new TreeSet<String>();
        var resource = Objects.requireNonNull(PlaceTableTests.class.getResourceAsStream("/exit/place-steps.csv"));
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (var line : csv) {
                if (table.key().startsWith(line.getField("table"))) {
                    for (var to : line.getField("to").split(" ")) {
                        for (var role : line.getField("roles").split(" ")) {
                            lines.add("%s %s -> %s by %s"
                                    .formatted(line.getField("from"), line.getField("action"), to, role));
                        }
                    }
                }
            }
        }
        return lines;
    }
}
