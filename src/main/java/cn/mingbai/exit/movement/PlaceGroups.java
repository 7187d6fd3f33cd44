package cn.mingbai.exit.movement;

import cn.mingbai.region.Place;
import java.util.List;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;

/** Under which place's line a village stands; what lies directly at the place asked for stands under its own number. */
record PlaceGroups(Place above, TreeMap<Long, Place> below) implements LongUnaryOperator {

    static PlaceGroups of(Place above, List<Place> below) {
        var places = new TreeMap<Long, Place>();
        below.forEach(place -> places.put(place.area(), place));
        return new PlaceGroups(above, places);
    }

    @Override
    public long applyAsLong(long area) {
        var found = below.floorEntry(area);
        return found != null && found.getValue().range().contains(area) ? found.getKey() : above.area();
    }
}
