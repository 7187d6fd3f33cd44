package cn.mingbai.gazetteer.web;

import cn.mingbai.RouteSample;
import cn.mingbai.RouteSamples;
import cn.mingbai.region.Regions;
import java.util.List;

class RegionRouteSamples implements RouteSamples {

    private final String outside;

    RegionRouteSamples(Regions regions) {
        var county = regions.byCode("140122").orElseThrow();
        this.outside = regions.villagesWithin(county.range()).getFirst().code();
    }

    @Override
    public List<RouteSample> samples() {
        return List.of(
                RouteSample.everywhere("/regions/{code}", "141130101201"),
                RouteSample.of("/regions/{code}/designation", "141130101201", outside, "140122"),
                RouteSample.everywhere("/api/regions/{code}", "141130"));
    }
}
