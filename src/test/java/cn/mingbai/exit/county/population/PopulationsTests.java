package cn.mingbai.exit.county.population;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.region.Place;
import cn.mingbai.region.RegionKind;
import cn.mingbai.region.RegionLevel;
import cn.mingbai.shared.AreaRange;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What figures of villages and townships come to. */
class PopulationsTests {

    private static final Place TOWNSHIP = place(100, 199, RegionLevel.TOWNSHIP);
    private static final List<Place> VILLAGES = LongStream.of(101, 102, 103)
            .mapToObj(n -> place(n, n, RegionLevel.VILLAGE))
            .toList();

    @Test
    void theVillagesAreSummed() {
        var total = of(Map.of(101L, 400, 102L, 300, 103L, 300), Map.of()).ofTownship(TOWNSHIP, VILLAGES);

        assertThat(total.persons()).isEqualTo(1_000);
        assertThat(total.missing()).isEmpty();
        assertThat(total.disagreeing()).isEmpty();
    }

    @Test
    void oneMissingVillageLeavesTheSumUnknownAndIsNamed() {
        var total = of(Map.of(101L, 400, 102L, 300), Map.of()).ofTownship(TOWNSHIP, VILLAGES);

        assertThat(total.persons()).isNull();
        assertThat(total.missing()).containsExactly(VILLAGES.get(2));
        assertThat(Populations.sum(List.of(total, of(Map.of(), Map.of(100L, 5)).ofTownship(TOWNSHIP, VILLAGES)))
                        .persons())
                .isNull();
    }

    @Test
    void theTownshipsOwnFigureCoversAMissingVillage() {
        var total = of(Map.of(101L, 400), Map.of(100L, 1_000)).ofTownship(TOWNSHIP, VILLAGES);

        assertThat(total.persons()).isEqualTo(1_000);
        assertThat(total.missing()).isEmpty();
    }

    @Test
    void theVillagesCountWhereTheTownshipSaysOtherwiseAndThatIsTold() {
        var figures = Map.of(101L, 400, 102L, 300, 103L, 300);

        assertThat(of(figures, Map.of(100L, 999)).ofTownship(TOWNSHIP, VILLAGES))
                .isEqualTo(new Populations.Total(1_000L, List.of(), List.of(TOWNSHIP)));
        assertThat(of(figures, Map.of(100L, 1_000))
                        .ofTownship(TOWNSHIP, VILLAGES)
                        .disagreeing())
                .isEmpty();
    }

    private static Populations of(Map<Long, Integer> villages, Map<Long, Integer> townships) {
        return new Populations(figures(villages), figures(townships));
    }

    private static Map<Long, PopulationFigure> figures(Map<Long, Integer> persons) {
        var figures = new HashMap<Long, PopulationFigure>();
        persons.forEach((area, count) ->
                figures.put(area, new PopulationFigure(area, 1, count, "年报", LocalDate.of(2018, 9, 30), "county")));
        return figures;
    }

    private static Place place(long lo, long hi, RegionLevel level) {
        return new Place(new AreaRange(lo, hi), "1", "村", "村", level, RegionKind.values()[0]);
    }
}
