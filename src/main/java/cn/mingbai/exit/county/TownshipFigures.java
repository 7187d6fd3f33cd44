package cn.mingbai.exit.county;

import cn.mingbai.exit.county.population.PopulationFigure;
import cn.mingbai.exit.county.population.Populations.Total;
import cn.mingbai.region.Place;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one township: its villages, and its population, which may have been counted for the whole of it.
 *
 * @param ownPopulation the township's own figure, null where there is none
 */
public record TownshipFigures(
        Place township,
        List<VillageFigures> villages,
        Total population,
        @Nullable PopulationFigure ownPopulation) {

    public TownshipFigures {
        villages = List.copyOf(villages);
    }

    public RegisterCount register() {
        return villages.stream().map(VillageFigures::register).reduce(RegisterCount.NONE, RegisterCount::plus);
    }

    /** Null as long as nobody has said of every village whether it is one. */
    public @Nullable Long poorVillages() {
        return count(VillageFigures::isPoor);
    }

    /** Likewise. */
    public @Nullable Long exitedVillages() {
        return count(VillageFigures::exited);
    }

    private @Nullable Long count(Predicate<VillageFigures> which) {
        var known = villages.stream().allMatch(village -> village.poor() != null);
        return known ? villages.stream().filter(which).count() : null;
    }
}
