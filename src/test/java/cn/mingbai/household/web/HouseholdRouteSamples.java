package cn.mingbai.household.web;

import cn.mingbai.RouteSample;
import cn.mingbai.RouteSamples;
import cn.mingbai.SignedIn;
import cn.mingbai.household.ExclusionKind;
import cn.mingbai.household.Relation;
import cn.mingbai.household.Sex;
import cn.mingbai.household.entry.Typed;
import cn.mingbai.household.register.ExclusionDesk;
import cn.mingbai.household.register.ExclusionDesk.Doubt;
import cn.mingbai.household.register.RegisterDesk;
import cn.mingbai.household.sheet.HouseholdSheets;
import cn.mingbai.region.Regions;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class HouseholdRouteSamples implements RouteSamples {

    private final TestHouseholds households;
    private final SignedIn signedIn;
    private final HouseholdSheets sheets;
    private final ExclusionDesk doubts;

    HouseholdRouteSamples(
            RegisterDesk desk, SignedIn signedIn, Regions regions, HouseholdSheets sheets, ExclusionDesk doubts) {
        this.households = new TestHouseholds(desk, signedIn, regions);
        this.signedIn = signedIn;
        this.sheets = sheets;
        this.doubts = doubts;
    }

    @Override
    public List<RouteSample> samples() {
        var inside = households.in("141130101201", TestHouseholds.person("路由", Sex.MALE, Relation.HEAD));
        var outside = households.outside("140122100201", TestHouseholds.person("路由外", Sex.MALE, Relation.HEAD));
        signedIn.run(
                "county",
                () -> doubts.suspect(
                        inside,
                        new Doubt(
                                Typed.of(ExclusionKind.VAN), Typed.nothing(), "比对", Typed.of(LocalDate.of(2018, 9, 1))),
                        "比对"));
        var ids = new HashMap<String, String>();
        signedIn.run("county", () -> {
            var sheet = sheets.sheet(inside);
            ids.put("member", sheet.members().getFirst().id().toString());
            ids.put("exclusion", sheet.exclusions().getFirst().id().toString());
        });
        return List.of(
                RouteSample.of("/households/{number}", inside, outside, "140122"),
                RouteSample.of("/api/households/{number}", inside, outside, "140122"),
                RouteSample.everywhere("/households/{number}/income/{year}", "2018"),
                RouteSample.everywhere("/households/{number}/members/{member}", ids.getOrDefault("member", "")),
                RouteSample.everywhere(
                        "/households/{number}/exclusions/{exclusion}", ids.getOrDefault("exclusion", "")));
    }

    @Override
    public Map<String, UnaryOperator<AbstractMockHttpServletRequestBuilder<?>>> requests() {
        return Map.of("POST /api/households/search", request -> {
            ((MockHttpServletRequestBuilder) request)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{\"idNumber\":\"11010519491231002X\"}");
            return request;
        });
    }
}
