package cn.mingbai.notice.board;

import cn.mingbai.notice.NoticeDraft;
import cn.mingbai.notice.PlaceLine;
import cn.mingbai.notice.PostRefusal;
import cn.mingbai.notice.PostRefusal.Reason;
import cn.mingbai.notice.content.ContentLine;
import cn.mingbai.region.Place;
import cn.mingbai.region.RegionLevel;
import cn.mingbai.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names the villages or counties on a notice as the gazetteer has them; one query, however many there are. */
@Component
class NamedPlaces {

    private final Regions regions;
    private final Wordings wordings;

    NamedPlaces(Regions regions, Wordings wordings) {
        this.regions = regions;
        this.wordings = wordings;
    }

    /** By number; a number that is nobody's is left out. */
    Map<Long, Place> of(NoticeDraft draft) {
        var areas = draft.places().stream().map(PlaceLine::area).toList();
        return areas.isEmpty() ? Map.of() : regions.byAreas(areas);
    }

    /** Those that do not lie where the notice hangs, are neither village nor county, or not of the first one's level. */
    static List<PostRefusal> refusals(NoticeDraft draft, Map<Long, Place> known, Place where) {
        var found = new ArrayList<PostRefusal>();
        var lines = draft.places();
        for (int i = 0; i < lines.size(); i++) {
            var place = known.get(lines.get(i).area());
            var first = known.get(lines.getFirst().area());
            if (place == null || !isOne(place) || !where.range().contains(place.range()) || !isAlike(place, first)) {
                found.add(new PostRefusal(Reason.LINE_ELSEWHERE, i + 1));
            }
        }
        return found;
    }

    /** The lines as they are shown, in the same order; nothing was refused. */
    List<ContentLine> lines(NoticeDraft draft, Map<Long, Place> known) {
        return draft.places().stream()
                .<ContentLine>map(line -> shown(line, Objects.requireNonNull(known.get(line.area()))))
                .toList();
    }

    private ContentLine.Place shown(PlaceLine line, Place place) {
        return new ContentLine.Place(
                line.lineId(),
                place.level(),
                place.code(),
                wordings.spoken(place.name()),
                line.population(),
                line.poor(),
                Wordings.clean(line.incidence()),
                Wordings.clean(line.outcome()));
    }

    private static boolean isOne(Place place) {
        return place.level() == RegionLevel.VILLAGE || place.level() == RegionLevel.COUNTY;
    }

    private static boolean isAlike(Place place, @Nullable Place first) {
        return first != null && place.level() == first.level();
    }
}
