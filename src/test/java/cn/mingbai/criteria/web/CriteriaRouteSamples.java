package cn.mingbai.criteria.web;

import cn.mingbai.RouteSample;
import cn.mingbai.RouteSamples;
import cn.mingbai.criteria.decision.TestHouseholds;
import cn.mingbai.region.Regions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;

class CriteriaRouteSamples implements RouteSamples {

    private final TestHouseholds households;

    CriteriaRouteSamples(Regions regions, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.households = new TestHouseholds(regions, jdbc, transactions);
    }

    @Override
    public List<RouteSample> samples() {
        var inside = households.add("141130101201");
        var outside = households.add("140122");
        return List.of(
                RouteSample.of("/api/households/{number}", inside, outside, "140122"),
                RouteSample.of("/households/{number}", inside, outside, "140122"),
                RouteSample.everywhere("/standards/{id}", "5"));
    }

    @Override
    public Map<String, UnaryOperator<AbstractMockHttpServletRequestBuilder<?>>> requests() {
        return Map.of("POST /api/assessments", request -> {
            try {
                return request.content(new ClassPathResource("criteria/assessment-example.json")
                        .getContentAsString(StandardCharsets.UTF_8));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
