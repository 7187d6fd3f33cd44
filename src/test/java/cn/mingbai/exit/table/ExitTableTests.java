package cn.mingbai.exit.table;

import static cn.mingbai.exit.table.ExitAction.DECIDE_COUNTY;
import static cn.mingbai.exit.table.ExitAction.MARK_EXITED;
import static cn.mingbai.exit.table.ExitAction.REVIEW_TOWNSHIP;
import static cn.mingbai.exit.table.ExitAction.SUPERVISE_COUNTY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.account.Role;
import cn.mingbai.criteria.standard.ApprovalLevel;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.CaseAction;
import cn.mingbai.procedure.CaseState;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.Step;
import cn.mingbai.procedure.Verdict;
import cn.mingbai.procedure.Verdict.Allowed;
import cn.mingbai.procedure.Verdict.Forbidden;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state × action × target × role: exactly what exit/steps.csv says is possible, and nothing else. */
class ExitTableTests {

    @ParameterizedTest
    @EnumSource(ApprovalLevel.class)
    void everythingElseIsRefused(ApprovalLevel level) throws IOException {
        var table = ExitProcedure.of(level);
        var allowed = new TreeSet<String>();
        for (var from : table.states()) {
            for (var action : ExitAction.values()) {
                for (var to : table.states()) {
                    possible(table, from, action, to)
                            .forEach(who -> allowed.add(
                                    "%s %s -> %s by %s".formatted(from.name(), action.name(), to.name(), who)));
                }
            }
        }

        assertThat(allowed).containsExactlyElementsOf(expected(level));
    }

    @ParameterizedTest
    @EnumSource(ApprovalLevel.class)
    void nothingLeadsOutOfAFinalStateOrToAForeignOne(ApprovalLevel level) {
        assertThat(ExitProcedure.of(level).steps()).allSatisfy(step -> {
            assertThat(step.from()).noneMatch(CaseState::isFinal);
            assertThat(ExitProcedure.of(level).states().containsAll(step.from()))
                    .isTrue();
            assertThat(ExitProcedure.of(level).states().containsAll(step.to())).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(ApprovalLevel.class)
    void everyOpenStateIsReachedAndLeft(ApprovalLevel level) {
        var table = ExitProcedure.of(level);
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

    /** The register changes in one step only. */
    @ParameterizedTest
    @EnumSource(ApprovalLevel.class)
    void nobodyButTheCountyMarksAHouseholdAsExited(ApprovalLevel level) {
        assertThat(ExitProcedure.of(level).steps())
                .filteredOn(step -> step.to().contains(ExitState.EXITED))
                .hasSize(1)
                .allMatch(step -> step.roles().equals(Set.of(Role.COUNTY_OFFICER)))
                .extracting(Step::action)
                .containsExactly(ExitAction.MARK_EXITED);
    }

    /** Who reviews, supervises, decides or strikes off answers for it by name, whatever page he does it on. */
    @ParameterizedTest
    @EnumSource(ApprovalLevel.class)
    void whatOneAnswersForIsRefusedWithoutThePassword(ApprovalLevel level) {
        var table = ExitProcedure.of(level);
        var decision = level == ApprovalLevel.TOWNSHIP ? SUPERVISE_COUNTY : DECIDE_COUNTY;

        assertThat(table.steps().stream()
                        .filter(Step::underPassword)
                        .peek(step -> assertThat(withoutPassword(table, step))
                                .isEqualTo(new Forbidden(List.of(Obstacle.of("noPassword")))))
                        .map(Step::action))
                .containsExactly(REVIEW_TOWNSHIP, decision, MARK_EXITED);
    }

    private static Verdict withoutPassword(Procedure table, Step step) {
        var he = new Acting(
                UUID.randomUUID(), "somebody", step.roles().iterator().next(), "康城镇", false);
        return table.judge(
                PerfectExit.standing(step.from().iterator().next()), PerfectExit.attempt(step.action(), null), he);
    }

    private static List<String> possible(Procedure table, CaseState from, CaseAction action, CaseState to) {
        var who = new ArrayList<String>();
        var attempt = PerfectExit.attempt(action, to);
        for (var role : Role.values()) {
            if (table.judge(PerfectExit.standing(from), attempt, PerfectExit.as(role)) instanceof Allowed) {
                who.add(role.name());
            }
        }
        if (table.judge(PerfectExit.standing(from), attempt, Acting.notice("public")) instanceof Allowed) {
            who.add("nobody");
        }
        return who;
    }

    private static Set<String> expected(ApprovalLevel level) throws IOException {
        var lines = new TreeSet<String>();
        var resource = Objects.requireNonNull(ExitTableTests.class.getResourceAsStream("/exit/steps.csv"));
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (var line : csv) {
                if (List.of("BOTH", level.name()).contains(line.getField("level"))) {
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
