package cn.mingbai.exit.county;

import cn.mingbai.exit.county.population.PopulationTable;
import cn.mingbai.exit.county.population.Populations;
import cn.mingbai.region.Designations;
import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import cn.mingbai.region.VillageDesignation;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers the base figures of a county, always in the same number of queries. */
@Component
class CountyBases {

    private final Regions regions;
    private final Designations designations;
    private final RegisterCounts register;
    private final PopulationTable populations;

    CountyBases(Regions regions, Designations designations, RegisterCounts register, PopulationTable populations) {
        this.regions = regions;
        this.designations = designations;
        this.register = register;
        this.populations = populations;
    }

    CountyBase of(Place county, int year) {
        var villages = regions.villagesWithin(county.range());
        var known = new Known(
                year,
                register.byVillage(county.range()),
                designations.ofVillages(villages),
                populations.of(county.range(), year));
        return new CountyBase(
                county,
                year,
                regions.childrenOf(county).stream()
                        .map(township -> known.of(
                                township,
                                villages.stream()
                                        .filter(village -> township.range().contains(village.area()))
                                        .toList()))
                        .toList());
    }

    private record Known(
            int year,
            Map<Long, RegisterCount> register,
            Map<Long, VillageDesignation> designations,
            Populations populations) {

        TownshipFigures of(Place township, List<Place> villages) {
            return new TownshipFigures(
                    township,
                    villages.stream().map(this::of).toList(),
                    populations.ofTownship(township, villages),
                    populations.townships().get(township.area()));
        }

        VillageFigures of(Place village) {
            var designation = designations.get(village.area());
            var exitYear = designation == null ? null : designation.exitYear();
            return new VillageFigures(
                    village,
                    register.getOrDefault(village.area(), RegisterCount.NONE),
                    designation == null ? null : designation.poor(),
                    exitYear != null && exitYear <= year,
                    populations.villages().get(village.area()));
        }
    }
}
