package cn.mingbai.exit.county.evaluation;

import cn.mingbai.exit.county.evaluation.Frame.FrameHousehold;
import cn.mingbai.exit.county.evaluation.Frame.FrameVillage;
import cn.mingbai.procedure.draw.Sampling;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The draw in two stages: of the villages of each kind a share, in each of them households of each kind in turn. Pure: the same
 * seed, frame and sizes give the same sample.
 */
public record EvaluationSample(List<DrawnVillage> villages) {

    /** @param position which of the villages of its kind was drawn, from 1 */
    public record DrawnVillage(FrameVillage village, int position, List<DrawnHousehold> households) {}

    /** @param position which of the households of its kind in the village was drawn, from 1 */
    public record DrawnHousehold(HouseholdKind kind, int position, FrameHousehold household) {}

    public static EvaluationSample draw(byte[] seed, Frame frame, SampleSizes sizes) {
        var villages = new ArrayList<DrawnVillage>();
        for (var kind : VillageKind.values()) {
            var population = frame.of(kind);
            if (!population.isEmpty()) {
                var drawn = Sampling.first(
                        seed,
                        population,
                        village -> village.code().getBytes(StandardCharsets.US_ASCII),
                        Sampling.size(population.size(), sizes.villagePercent()));
                for (var i = 0; i < drawn.size(); i++) {
                    villages.add(
                            new DrawnVillage(drawn.get(i), i + 1, households(seed, drawn.get(i), sizes.households())));
                }
            }
        }
        return new EvaluationSample(List.copyOf(villages));
    }

    private static List<DrawnHousehold> households(byte[] seed, FrameVillage village, int count) {
        var drawn = new ArrayList<DrawnHousehold>();
        shares(village, count).forEach((kind, share) -> {
            var position = 1;
            for (var household : Sampling.first(seed, village.of(kind), one -> Sampling.bytes(one.id()), share)) {
                drawn.add(new DrawnHousehold(kind, position++, household));
            }
        });
        return List.copyOf(drawn);
    }

    /** One of each kind in turn, until there are enough or none is left: what one kind lacks the others make up for. */
    static Map<HouseholdKind, Integer> shares(FrameVillage village, int count) {
        var shares = new EnumMap<HouseholdKind, Integer>(HouseholdKind.class);
        var left = count;
        for (var before = -1; left > 0 && left != before; ) {
            before = left;
            for (var kind : HouseholdKind.values()) {
                if (left > 0 && shares.getOrDefault(kind, 0) < village.of(kind).size()) {
                    shares.merge(kind, 1, Integer::sum);
                    left--;
                }
            }
        }
        return shares;
    }
}
