package cn.mingbai.exit.place.table;

import static cn.mingbai.exit.place.table.PlaceAction.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.mingbai.account.Role;
import cn.mingbai.exit.rate.RateKind;
import cn.mingbai.exit.village.VillageCriterion;
import cn.mingbai.procedure.Attempt;
import cn.mingbai.procedure.Attempt.References;
import cn.mingbai.procedure.CaseState;
import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.Standing;
import cn.mingbai.procedure.Standing.Deed;
import cn.mingbai.procedure.Standing.NoticeMark;
import cn.mingbai.procedure.Step;
import cn.mingbai.procedure.Verdict;
import cn.mingbai.procedure.Verdict.Allowed;
import cn.mingbai.procedure.Verdict.Forbidden;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that must be there before a step, taken away on its own. */
class PlaceRequirementTests {

    private static final Set<PlaceAction> ON = EnumSet.of(
            CHECK_INDICATORS,
            POST_TOWNSHIP_NOTICE,
            REVIEW_TOWNSHIP,
            CHECK_COUNTY,
            APPLY,
            REVIEW_CITY,
            EVALUATE_PROVINCE,
            POST_PROVINCE_NOTICE,
            APPROVE);

    /** Every step that leads on, with every kind of scan it asks for. */
    static Stream<Arguments> scans() {
        return PlaceTables.ALL.stream()
                .flatMap(table -> table.steps().stream()
                        .flatMap(step -> step.scans().stream().map(kind -> arguments(table, step, kind.name()))));
    }

    @ParameterizedTest
    @MethodSource("scans")
    void aMissingScanRefuses(Procedure table, Step step, String kind) {
        UnaryOperator<Attempt> without = attempt -> attempt.with(attempt.evidence().entrySet().stream()
                .filter(scan -> !scan.getValue().name().equals(kind))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

        assertThat(keys(judge(table, step, PerfectPlace.standing(from(step)), without)))
                .containsExactly("noEvidence");
    }

    /** Whatever the figures lack, no step leads on: at the township, at the county, at the approval. */
    @ParameterizedTest
    @EnumSource(VillageCriterion.class)
    void aVillageThatLacksOneCriterionGoesNoFurther(VillageCriterion criterion) {
        for (var table : List.of(VillageExitProcedure.BY_COUNTY, VillageExitProcedure.BY_CITY)) {
            for (var step : on(table)) {
                assertThat(keys(judge(table, step, lacking(step, criterion.name()), UnaryOperator.identity())))
                        .as("%s without %s", step.action(), criterion)
                        .containsExactly("placeFigure");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(RateKind.class)
    void aCountyThatLacksOneRateIsNotEvaluatedAnnouncedOrApproved(RateKind rate) {
        var register = Set.of(RateKind.INCIDENCE, RateKind.EXITED_VILLAGES).contains(rate);
        for (var step : on(CountyExitProcedure.TABLE)) {
            var early = Set.of(APPLY, REVIEW_CITY).contains(step.action());
            var verdict = judge(CountyExitProcedure.TABLE, step, lacking(step, rate.name()), UnaryOperator.identity());

            assertThat(verdict instanceof Allowed)
                    .as("%s without %s", step.action(), rate)
                    .isEqualTo(early && !register);
        }
    }

    @Test
    void withoutACompletedEvaluationTheProvinceDoesNothing() {
        for (var step : on(CountyExitProcedure.TABLE)) {
            var verdict = judge(
                    CountyExitProcedure.TABLE,
                    step,
                    lacking(step, CountyExitProcedure.EVALUATION),
                    UnaryOperator.identity());

            assertThat(verdict instanceof Forbidden).isEqualTo(step.level() == Level.PROVINCE);
        }
    }

    @Test
    void everythingThatIsLackingIsTold() {
        var step = step(VillageExitProcedure.BY_COUNTY, CHECK_INDICATORS);
        var standing = PerfectPlace.standing(
                from(step),
                new NoticeMark(true, false),
                Map.of("BUS", Obstacle.of("placeFigure", "a"), "INCIDENCE", Obstacle.of("placeFigure", "b")));

        assertThat(keys(judge(VillageExitProcedure.BY_COUNTY, step, standing, UnaryOperator.identity())))
                .containsExactly("placeFigure", "placeFigure");
    }

    static Stream<Arguments> attempts() {
        return Stream.of(
                arguments(
                        VillageExitProcedure.BY_COUNTY,
                        CHECK_INDICATORS,
                        one(a -> a.signedBy(List.of("赵满仓", " 赵满仓 "))),
                        "tooFewSigners"),
                arguments(
                        VillageExitProcedure.BY_COUNTY,
                        CHECK_INDICATORS,
                        one(a -> a.pointing(References.NONE)),
                        "noSnapshot"),
                arguments(
                        VillageExitProcedure.BY_COUNTY,
                        POST_TOWNSHIP_NOTICE,
                        one(a -> a.pointing(References.NONE)),
                        "notPosted"),
                arguments(VillageExitProcedure.BY_COUNTY, APPROVE, one(a -> a.pointing(References.NONE)), "noSnapshot"),
                arguments(VillageExitProcedure.BY_CITY, APPROVE, one(a -> a.pointing(References.NONE)), "noSnapshot"),
                arguments(VillageExitProcedure.BY_COUNTY, WITHDRAW, one(a -> a.saying("  ")), "noComment"),
                arguments(CountyExitProcedure.TABLE, APPLY, one(a -> a.pointing(References.NONE)), "noSnapshot"),
                arguments(
                        CountyExitProcedure.TABLE,
                        EVALUATE_PROVINCE,
                        one(a -> a.pointing(References.NONE)),
                        "noSnapshot"),
                arguments(
                        CountyExitProcedure.TABLE,
                        POST_PROVINCE_NOTICE,
                        one(a -> a.pointing(References.NONE)),
                        "notPosted"),
                arguments(CountyExitProcedure.TABLE, APPROVE, one(a -> a.pointing(References.NONE)), "noSnapshot"),
                arguments(CountyExitProcedure.TABLE, REFUSE, one(a -> a.saying("")), "noComment"));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void anAttemptThatLacksSomethingIsRefused(
            Procedure table, PlaceAction action, UnaryOperator<Attempt> taken, String key) {
        var step = step(table, action);

        assertThat(keys(judge(table, step, PerfectPlace.standing(from(step)), taken)))
                .containsExactly(key);
    }

    static Stream<Arguments> notices() {
        return Stream.of(
                arguments(VillageExitProcedure.BY_COUNTY, REVIEW_TOWNSHIP, new NoticeMark(false, false), "noticeRuns"),
                arguments(VillageExitProcedure.BY_COUNTY, REVIEW_TOWNSHIP, new NoticeMark(true, true), "openObjection"),
                arguments(CountyExitProcedure.TABLE, APPROVE, new NoticeMark(false, false), "noticeRuns"),
                arguments(CountyExitProcedure.TABLE, APPROVE, new NoticeMark(true, true), "openObjection"));
    }

    @ParameterizedTest
    @MethodSource("notices")
    void nothingGoesOnWhileTheNoticeRunsOrAnObjectionIsOpen(
            Procedure table, PlaceAction action, NoticeMark mark, String key) {
        var step = step(table, action);
        var standing = PerfectPlace.standing(from(step), mark, Map.of());

        assertThat(keys(judge(table, step, standing, UnaryOperator.identity()))).containsExactly(key);
    }

    /** Who prepared does not approve, whatever posts he holds. */
    @ParameterizedTest
    @EnumSource(Level.class)
    void whoActedAtOneLevelActsAtNoOther(Level before) {
        var officer = PerfectPlace.as(Role.PROVINCE_OFFICER);
        var p = PerfectPlace.standing(CountyExitState.PROVINCE_NOTICE);
        var standing = new Standing(
                p.state(),
                p.path(),
                p.lastDay(),
                Set.of(new Deed(Objects.requireNonNull(officer.officer()), before)),
                Map.of(),
                p.circumstances(),
                p.today());

        var verdict = CountyExitProcedure.TABLE.judge(standing, PerfectPlace.attempt(APPROVE, null), officer);

        assertThat(verdict instanceof Allowed).isEqualTo(before == Level.PROVINCE);
    }

    private static Standing lacking(Step step, String criterion) {
        return PerfectPlace.standing(
                from(step), new NoticeMark(true, false), Map.of(criterion, Obstacle.of("placeFigure", criterion)));
    }

    private static List<Step> on(Procedure table) {
        return table.steps().stream()
                .filter(step -> ON.contains(step.action()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Step step(Procedure table, PlaceAction action) {
        return table.steps().stream()
                .filter(step -> step.action() == action)
                .findFirst()
                .orElseThrow();
    }

    private static CaseState from(Step step) {
        return step.from().stream()
                .sorted(java.util.Comparator.comparing(CaseState::name))
                .findFirst()
                .orElseThrow();
    }

    private static UnaryOperator<Attempt> one(UnaryOperator<Attempt> change) {
        return change;
    }

    private static Verdict judge(Procedure table, Step step, Standing standing, UnaryOperator<Attempt> change) {
        var attempt = change.apply(PerfectPlace.attempt(step.action(), null));
        return table.judge(
                standing, attempt, PerfectPlace.as(step.roles().iterator().next()));
    }

    private static List<String> keys(Verdict verdict) {
        return ((Forbidden) verdict).obstacles().stream().map(Obstacle::key).toList();
    }
}
