package cn.mingbai.exit.place;

import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.exit.place.Judged.Incidence;
import cn.mingbai.exit.place.table.PlaceKind;
import cn.mingbai.exit.village.VillageCriterion;
import cn.mingbai.exit.village.VillageExitCriteria;
import cn.mingbai.exit.village.VillageFact;
import cn.mingbai.exit.village.VillageFacts;
import cn.mingbai.exit.village.VillageFindings;
import cn.mingbai.exit.village.VillageRegister;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges the village of a case. */
@Component
class VillageJudge implements PlaceJudge {

    private final VillageRegister register;
    private final PlaceStandards standards;
    private final ReasonTable reasons;
    private final Regions regions;
    private final Clock clock;

    VillageJudge(
            VillageRegister register, PlaceStandards standards, ReasonTable reasons, Regions regions, Clock clock) {
        this.register = register;
        this.standards = standards;
        this.reasons = reasons;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    public PlaceKind kind() {
        return PlaceKind.VILLAGE;
    }

    @Override
    public Judged judge(PlaceExit file) {
        var place = regions.byArea(file.area()).orElseThrow();
        var standard = standards.of(file);
        var facts = Objects.requireNonNull(
                        register.factsOf(List.of(place), standard).get(file.area()))
                .because(reasons.of(List.of(file.id())).getOrDefault(file.id(), Map.of()));
        var findings = new VillageExitCriteria(standard).judge(facts);
        var lacking = findings.lacking().stream()
                .collect(Collectors.toMap(
                        finding -> finding.criterion().name(),
                        finding -> Obstacle.of("placeFigure", finding.explanation())));
        return new Judged(
                lacking,
                incidence(facts, findings),
                new Frozen(place.code(), LocalDate.now(clock), standard, facts, findings));
    }

    private static @Nullable Incidence incidence(VillageFacts facts, VillageFindings findings) {
        var population = facts.stated().get(VillageFact.POPULATION);
        var measured = findings.of(VillageCriterion.INCIDENCE).measured();
        return population == null || measured == null
                ? null
                : new Incidence(
                        Objects.requireNonNull(population.amount()).longValueExact(),
                        facts.counts().poorPersons(),
                        measured.arguments().getFirst() + "%");
    }

    /** What is frozen of a village. */
    record Frozen(String village, LocalDate on, Standard standard, VillageFacts facts, VillageFindings findings) {}
}
