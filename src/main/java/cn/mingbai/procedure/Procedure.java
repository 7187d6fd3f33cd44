package cn.mingbai.procedure;

import cn.mingbai.procedure.Verdict.Allowed;
import cn.mingbai.procedure.Verdict.Forbidden;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A procedure (程序) as one table: what leads from where to where, who may, what must be there before. Pure; the engine reads
 * it and nothing moves a case past it.
 *
 * @param key the name under which cases carry it
 * @param states all of them, in the order of the way; the first is the one in which a case begins
 */
public record Procedure(String key, List<? extends CaseState> states, List<Step> steps) {

    public Procedure {
        states = List.copyOf(states);
        steps = List.copyOf(steps);
        for (var one : steps) {
            for (var other : steps) {
                if (one != other && one.action() == other.action() && !disjoint(one, other)) {
                    throw new IllegalArgumentException("Two lines for " + one.action() + " from one state");
                }
            }
        }
    }

    private static boolean disjoint(Step one, Step other) {
        return one.from().stream().noneMatch(other.from()::contains);
    }

    public CaseState initial() {
        return states.getFirst();
    }

    /** The state with this name; an accident where there is none. */
    public CaseState state(String name) {
        return states.stream()
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s has no state %s".formatted(key, name)));
    }

    /** The action with this name; empty where the table has none. */
    public Optional<CaseAction> action(String name) {
        return steps.stream()
                .map(Step::action)
                .filter(action -> action.name().equals(name))
                .findFirst();
    }

    /** The line for an action in a state. */
    public Optional<Step> step(CaseState from, CaseAction action) {
        return steps.stream()
                .filter(step -> step.action() == action && step.from().contains(from))
                .findFirst();
    }

    /** What can be done in a state at all, by anybody. */
    public List<Step> stepsFrom(CaseState from) {
        return steps.stream().filter(step -> step.from().contains(from)).toList();
    }

    /** Whether the step may be taken, or every reason why not. */
    public Verdict judge(Standing standing, Attempt attempt, Acting acting) {
        var found = step(standing.state(), attempt.action());
        if (found.isEmpty()) {
            return new Forbidden(List.of(Obstacle.of(
                    "notNow",
                    label("action", attempt.action().name()),
                    label("state", standing.state().name()))));
        }
        var step = found.get();
        var obstacles = new ArrayList<Obstacle>();
        forbidden(step, standing, acting).ifPresent(obstacles::add);
        if (step.underPassword() && !acting.confirmed()) {
            obstacles.add(Obstacle.of("noPassword"));
        }
        target(step, attempt).or(() -> day(standing, attempt)).ifPresent(obstacles::add);
        for (var requirement : step.requirements()) {
            requirement.check(standing, attempt).ifPresent(obstacles::add);
        }
        if (!obstacles.isEmpty()) {
            return new Forbidden(obstacles);
        }
        var target = attempt.target();
        return new Allowed(step, target == null ? step.to().iterator().next() : target);
    }

    /** The key of the words for a state or an action, as an argument of an obstacle. */
    public String label(String what, String name) {
        return "=procedure." + key + "." + what + "." + name;
    }

    private Optional<Obstacle> forbidden(Step step, Standing standing, Acting acting) {
        if (step.level() == null) {
            return acting.officer() == null ? Optional.empty() : Optional.of(Obstacle.of("followsFromNotice"));
        }
        var role = acting.role();
        if (role == null || !step.roles().contains(role)) {
            return Optional.of(Obstacle.of("notYourPost"));
        }
        return standing.deeds().stream()
                .filter(deed -> deed.officer().equals(acting.officer()) && deed.level() != step.level())
                .findFirst()
                .map(deed -> Obstacle.of("actedBefore", "=procedure.level." + deed.level()));
    }

    private static Optional<Obstacle> target(Step step, Attempt attempt) {
        var target = attempt.target();
        if (target == null) {
            return step.to().size() == 1 ? Optional.empty() : Optional.of(Obstacle.of("noTarget"));
        }
        return step.to().contains(target) ? Optional.empty() : Optional.of(Obstacle.of("wrongTarget"));
    }

    /** Nothing is dated in the future or before what already happened. */
    private static Optional<Obstacle> day(Standing standing, Attempt attempt) {
        if (attempt.on().isAfter(standing.today())) {
            return Optional.of(Obstacle.of("inTheFuture", attempt.on()));
        }
        var before = standing.lastDay();
        return before != null && attempt.on().isBefore(before)
                ? Optional.of(Obstacle.of("outOfOrder", attempt.on(), before))
                : Optional.empty();
    }

    /** States of an enum, in its order. */
    public static <S extends Enum<S> & CaseState> List<S> statesOf(Class<S> type) {
        return Arrays.asList(type.getEnumConstants());
    }
}
