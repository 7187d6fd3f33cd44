package cn.mingbai.exit.county.evaluation;

import cn.mingbai.procedure.draw.Sampling;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What an evaluation draws from (抽样框): every village of the county with its kind and its households by kind. */
public record Frame(List<FrameVillage> villages) {

    public Frame {
        villages = List.copyOf(villages);
    }

    /** @param code the village's official code when it was drawn from, by which its place in the order is computed */
    public record FrameVillage(
            long area, String code, VillageKind kind, Map<HouseholdKind, List<FrameHousehold>> households) {

        public FrameVillage {
            households = Map.copyOf(households);
        }

        public List<FrameHousehold> of(HouseholdKind kind) {
            return households.getOrDefault(kind, List.of());
        }

        /** How many persons lived in the households of a kind. */
        public long persons(HouseholdKind kind) {
            return of(kind).stream().mapToLong(FrameHousehold::persons).sum();
        }

        private Stream<String> lines() {
            var own = Stream.of(code + " " + kind);
            return Stream.concat(
                    own,
                    Arrays.stream(HouseholdKind.values())
                            .flatMap(kind -> of(kind).stream()
                                    .map(one -> "%s %s %s %d".formatted(code, kind, one.id(), one.persons()))));
        }
    }

    /** A household with how many lived in it when it was drawn from. */
    public record FrameHousehold(UUID id, int persons) {}

    public List<FrameVillage> of(VillageKind kind) {
        return villages.stream().filter(village -> village.kind() == kind).toList();
    }

    public boolean isEmpty() {
        return villages.stream()
                .flatMap(village -> village.households().values().stream())
                .allMatch(List::isEmpty);
    }

    /** The population in lines of text, in the order of their characters: a village with its kind, a household with its persons. */
    public Stream<String> lines() {
        return villages.stream().flatMap(FrameVillage::lines).sorted();
    }

    /** SHA-256 of these lines with a line feed between them. */
    byte[] hash() {
        return Sampling.hash(lines());
    }
}
