package cn.mingbai.exit.movement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The movement table (增减变动表) of a period, computed from the whole history before its end. Start and end are counted
 * household by household from the replayed history, not derived from each other, so that a line that adds up says something.
 *
 * @param lines by village, in the order of their codes; a village without households and movements has none
 * @param contradictions changes up to the end of the period that do not fit
 */
public record MovementTable(MovementPeriod period, List<MovementLine> lines, List<Contradiction> contradictions) {

    public MovementTable {
        lines = List.copyOf(lines);
        contradictions = List.copyOf(contradictions);
    }

    /** All villages as one line, with village 0. */
    public MovementLine total() {
        return MovementLine.total(lines);
    }

    /**
     * @param history in the order in which things happened; those of one day keep their order here
     */
    public static MovementTable of(Collection<StatusChange> history, MovementPeriod period) {
        var replay = new Replay();
        var ordered = history.stream()
                .filter(change -> !change.on().isAfter(period.to()))
                .sorted(Comparator.comparing(StatusChange::on))
                .toList();
        ordered.stream().filter(change -> change.on().isBefore(period.from())).forEach(replay::take);
        var start = replay.tallies();
        replay.moved.clear();
        ordered.stream().filter(change -> period.holds(change.on())).forEach(replay::take);
        var end = replay.tallies();
        var villages = new TreeMap<Long, MovementLine>();
        for (var known : List.of(start.keySet(), replay.moved.keySet(), end.keySet())) {
            for (var village : known) {
                villages.put(
                        village,
                        new MovementLine(
                                village,
                                start.getOrDefault(village, Tally.NONE),
                                replay.moved.getOrDefault(village, Map.of()),
                                end.getOrDefault(village, Tally.NONE)));
            }
        }
        return new MovementTable(period, List.copyOf(villages.values()), replay.contradictions);
    }

    /** The register as it stood, change by change. */
    private static final class Replay {

        private final Map<UUID, Standing> register = new HashMap<>();
        private final Map<Long, Map<MovementKind, Tally>> moved = new HashMap<>();
        private final List<Contradiction> contradictions = new ArrayList<>();

        private record Standing(long village, int members) {}

        Map<Long, Tally> tallies() {
            var tallies = new HashMap<Long, Tally>();
            register.values().forEach(one -> tallies.merge(one.village(), new Tally(1, one.members()), Tally::plus));
            return tallies;
        }

        void take(StatusChange change) {
            var before = register.get(change.household());
            if (before == null) {
                if (change.kind().direction() == MovementKind.Direction.HOUSEHOLD_IN) {
                    register.put(change.household(), new Standing(change.village(), change.members()));
                    count(change, change.village(), new Tally(1, change.members()));
                } else {
                    contradict(change, Contradiction.Kind.NOT_IN);
                }
                return;
            }
            if (change.village() != before.village()) {
                contradict(change, Contradiction.Kind.OTHER_VILLAGE);
            }
            switch (change.kind().direction()) {
                case HOUSEHOLD_IN -> contradict(change, Contradiction.Kind.ALREADY_IN);
                case MEMBERS_IN -> move(change, before, change.members());
                case MEMBERS_OUT -> move(change, before, -change.members());
                case HOUSEHOLD_OUT -> {
                    if (change.members() != before.members()) {
                        contradict(change, Contradiction.Kind.OTHER_NUMBER);
                    }
                    register.remove(change.household());
                    count(change, before.village(), new Tally(1, before.members()));
                }
            }
        }

        private void move(StatusChange change, Standing before, int by) {
            if (before.members() + by < 0) {
                contradict(change, Contradiction.Kind.TOO_MANY_LEFT);
                return;
            }
            register.put(change.household(), new Standing(before.village(), before.members() + by));
            count(change, before.village(), new Tally(0, change.members()));
        }

        private void count(StatusChange change, long village, Tally tally) {
            moved.computeIfAbsent(village, any -> new EnumMap<>(MovementKind.class))
                    .merge(change.kind(), tally, Tally::plus);
        }

        private void contradict(StatusChange change, Contradiction.Kind kind) {
            contradictions.add(new Contradiction(change, kind));
        }
    }
}
