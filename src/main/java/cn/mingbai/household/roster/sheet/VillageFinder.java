package cn.mingbai.household.roster.sheet;

import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.AreaRange;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds villages by county, township and name within the area of the officer who imports, whichever of the usual
 * endings (village committee, village) the name is written with.
 */
public final class VillageFinder {

    private static final List<String> ENDINGS = RosterWords.allOf("VILLAGE_ENDING").stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    private final Map<String, List<Place>> villages = new HashMap<>();

    public VillageFinder(Regions regions, AreaRange area) {
        for (var village : regions.villagesWithin(area)) {
            villages.merge(stem(village.name()), List.of(village), VillageFinder::join);
        }
    }

    /** The one village of this name in the township; empty where there is none, or more than one. */
    Optional<Place> find(String county, String township, String village) {
        var above = RosterWords.plain(county) + RosterWords.plain(township);
        var found = villages.getOrDefault(stem(village), List.of()).stream()
                .filter(place -> placeAbove(place).endsWith(above))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String placeAbove(Place village) {
        return village.fullName()
                .substring(0, village.fullName().length() - village.name().length());
    }

    private static String stem(String name) {
        var plain = RosterWords.plain(name);
        return ENDINGS.stream()
                .filter(ending -> plain.length() > ending.length() && plain.endsWith(ending))
                .findFirst()
                .map(ending -> plain.substring(0, plain.length() - ending.length()))
                .orElse(plain);
    }

    private static List<Place> join(List<Place> some, List<Place> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
