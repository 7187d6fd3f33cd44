package cn.mingbai.exit.county;

import cn.mingbai.exit.county.population.Populations;
import cn.mingbai.exit.county.population.Populations.Total;
import cn.mingbai.region.Place;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of a county that follow from the register, its villages' designations and the population, by township. */
public record CountyBase(Place county, int year, List<TownshipFigures> townships) {

    public CountyBase {
        townships = List.copyOf(townships);
    }

    public Stream<VillageFigures> villages() {
        return townships.stream().flatMap(township -> township.villages().stream());
    }

    public RegisterCount register() {
        return townships.stream().map(TownshipFigures::register).reduce(RegisterCount.NONE, RegisterCount::plus);
    }

    public Total population() {
        return Populations.sum(
                townships.stream().map(TownshipFigures::population).toList());
    }

    /** Villages of which nobody has said whether they are poor ones. */
    public List<Place> undesignated() {
        return villages()
                .filter(village -> village.poor() == null)
                .map(VillageFigures::village)
                .toList();
    }

    /** Null as long as nobody has said of every village whether it is one. */
    public @Nullable Long poorVillages() {
        return undesignated().isEmpty() ? count(VillageFigures::isPoor) : null;
    }

    /** Likewise. */
    public @Nullable Long exitedVillages() {
        return undesignated().isEmpty() ? count(VillageFigures::exited) : null;
    }

    private Long count(Predicate<VillageFigures> which) {
        return villages().filter(which).count();
    }
}
