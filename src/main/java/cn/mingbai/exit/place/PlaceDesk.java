package cn.mingbai.exit.place;

import cn.mingbai.exit.place.FrozenFigures.Occasion;
import cn.mingbai.exit.place.evidence.PlaceShelf;
import cn.mingbai.exit.place.table.PlaceAction;
import cn.mingbai.exit.place.table.PlaceKind;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.ActionOutcome.Refused;
import cn.mingbai.procedure.Attempt;
import cn.mingbai.procedure.Attempt.References;
import cn.mingbai.procedure.CaseAction;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.CaseOrder;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.snapshot.CanonicalJson;
import cn.mingbai.region.Designations;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns wishes into orders to the engine, freezes the figures a step rests on, and does to the list what an approval does. */
@Component
class PlaceDesk {

    private static final Map<PlaceAction, Occasion> FROZEN_WITH = Map.of(
            PlaceAction.CHECK_INDICATORS, Occasion.SUBMISSION,
            PlaceAction.APPLY, Occasion.SUBMISSION,
            PlaceAction.EVALUATE_PROVINCE, Occasion.EVALUATION,
            PlaceAction.APPROVE, Occasion.APPROVAL);

    private final PlaceEngine engine;
    private final PlaceExitTable cases;
    private final FigureTable figures;
    private final ReasonTable reasons;
    private final List<PlaceJudge> judges;
    private final PlaceShelf shelf;
    private final Designations designations;
    private final Regions regions;
    private final MessageSource messages;
    private final Clock clock;

    PlaceDesk(
            PlaceEngine engine,
            PlaceExitTable cases,
            FigureTable figures,
            ReasonTable reasons,
            List<PlaceJudge> judges,
            PlaceShelf shelf,
            Designations designations,
            Regions regions,
            MessageSource messages,
            Clock clock) {
        this.engine = engine;
        this.cases = cases;
        this.figures = figures;
        this.reasons = reasons;
        this.judges = judges;
        this.shelf = shelf;
        this.designations = designations;
        this.regions = regions;
        this.messages = messages;
        this.clock = clock;
    }

    PlaceExit file(CaseId id) {
        return cases.find(id).orElseThrow(() -> new NotFoundException("No case %s in the area".formatted(id)));
    }

    /** The case for a step: two at once take their turns, so that the second judges nothing the first has changed. */
    PlaceExit hold(CaseId id) {
        return cases.hold(id).orElseThrow(() -> new NotFoundException("No case %s in the area".formatted(id)));
    }

    /** What the figures of the day say. */
    Judged judge(PlaceExit file) {
        return judges.stream()
                .filter(judge -> judge.kind() == file.kind())
                .findFirst()
                .orElseThrow()
                .judge(file);
    }

    /**
     * Takes the step, with everything that follows from it, or says why not.
     *
     * @param notice the notice that the step posts, or null
     */
    ActionOutcome act(PlaceWish wish, @Nullable UUID notice, Acting acting) {
        var file = hold(wish.id());
        var action = file.table().action(wish.action());
        var target = target(file, wish);
        if (action.isEmpty() || target.isPresent()) {
            return new Refused(wish.id(), List.of(target.orElse(Obstacle.of("noSuchAction"))));
        }
        wish.reasons()
                .forEach((criterion, reason) ->
                        reasons.add(file, criterion, reason.strip(), acting.name(), clock.instant()));
        var judged = judge(file);
        var occasion = Optional.ofNullable(FROZEN_WITH.get(action.get()));
        var frozen = occasion.map(when -> FigureTable.figures(
                UUID.randomUUID(), when, clock.instant(), acting.name(), CanonicalJson.write(judged.frozen())));
        var references =
                new References(null, notice, frozen.map(FrozenFigures::id).orElse(null), null);
        var order = new CaseOrder(file.id(), wish.version(), attempt(file, action.get(), wish, references));
        var outcome = engine.act(
                file, order, acting, judged.lacking(), () -> frozen.ifPresent(taken -> figures.add(file, taken)));
        if (outcome instanceof Done done && done.state().name().equals("APPROVED")) {
            leave(file);
        }
        return outcome;
    }

    /** A step that follows from an objection: nobody signs in for it, and no figure is asked. */
    ActionOutcome follow(PlaceExit file, CaseAction action, String words, Acting acting) {
        var attempt = Attempt.of(action, LocalDate.now(clock)).saying(words);
        return engine.act(file, new CaseOrder(file.id(), file.version(), attempt), acting, Map.of(), () -> {});
    }

    private static Optional<Obstacle> target(PlaceExit file, PlaceWish wish) {
        var target = wish.target();
        return target == null
                        || file.table().states().stream()
                                .anyMatch(state -> state.name().equals(target))
                ? Optional.empty()
                : Optional.of(Obstacle.of("wrongTarget"));
    }

    private Attempt attempt(PlaceExit file, CaseAction action, PlaceWish wish, References references) {
        var target = wish.target();
        return new Attempt(
                action,
                wish.on(),
                target == null ? null : file.table().state(target),
                wish.comment(),
                wish.signers(),
                wish.evidence().isEmpty() ? Map.of() : shelf.kindsOf(file.id().value(), wish.evidence()),
                null,
                references,
                Set.of());
    }

    private void leave(PlaceExit file) {
        var place = regions.byArea(file.area()).orElseThrow();
        var source = messages.getMessage(
                "exit.place.source." + file.kind(),
                new Object[] {Integer.toString(file.year()), file.id().toString()},
                Locale.SIMPLIFIED_CHINESE);
        if (file.kind() == PlaceKind.VILLAGE) {
            designations.exitVillage(place, file.year(), source);
        } else {
            designations.exitCounty(place, file.year(), source);
        }
    }
}
