package cn.mingbai.exit.place;

import cn.mingbai.exit.place.table.PlaceKind;
import cn.mingbai.exit.village.VillageCriterion;
import cn.mingbai.procedure.CaseEvent;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.region.Place;
import cn.mingbai.shared.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases of places for reading, kept to the area of whoever asks; the use case that asks checks the permission. */
@Service
@Transactional(readOnly = true)
public class PlaceFiles {

    private final PlaceExitTable cases;
    private final PlaceEventTable events;
    private final FigureTable figures;
    private final ReasonTable reasons;
    private final PlaceDesk desk;

    PlaceFiles(PlaceExitTable cases, PlaceEventTable events, FigureTable figures, ReasonTable reasons, PlaceDesk desk) {
        this.cases = cases;
        this.events = events;
        this.figures = figures;
        this.reasons = reasons;
        this.desk = desk;
    }

    public PlaceExit get(CaseId id) {
        return desk.file(id);
    }

    /** The case of that kind; another kind is not found. */
    public PlaceExit get(CaseId id, PlaceKind kind) {
        var file = desk.file(id);
        if (file.kind() != kind) {
            throw new NotFoundException("Case %s is of another kind".formatted(id));
        }
        return file;
    }

    /** Every case of these places: the open one first, then the latest. */
    public List<PlaceExit> ofPlaces(PlaceKind kind, Collection<Place> places) {
        return cases.ofPlaces(kind, places.stream().map(Place::area).toList());
    }

    /** What happened to a case, the first thing first. */
    public List<CaseEvent> history(CaseId id) {
        return events.of(id);
    }

    /** What was frozen of it, the first ones first. */
    public List<FrozenFigures> figures(CaseId id) {
        return figures.of(id);
    }

    /** Frozen figures by their id; not found where the case lies outside the area. */
    public FrozenFigures frozen(UUID id) {
        return figures.find(id).orElseThrow(() -> new NotFoundException("No figures %s in the area".formatted(id)));
    }

    /**
     * Why indicators that are not met do not stand in the way of these villages, by their numbers: what was accepted with an
     * approval goes on counting, what was refused or withdrawn does not.
     */
    public Map<Long, Map<VillageCriterion, String>> reasons(Collection<PlaceExit> latest) {
        var counting = latest.stream()
                .filter(file -> file.open() || file.state().equals("APPROVED"))
                .toList();
        var given = reasons.of(counting.stream().map(PlaceExit::id).toList());
        return counting.stream()
                .collect(Collectors.toMap(PlaceExit::area, file -> given.getOrDefault(file.id(), Map.of())));
    }
}
