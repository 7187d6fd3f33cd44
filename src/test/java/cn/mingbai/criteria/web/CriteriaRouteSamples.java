package cn.mingbai.criteria.web;

import cn.mingbai.RouteSample;
import cn.mingbai.RouteSamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

class CriteriaRouteSamples implements RouteSamples {

    @Override
    public List<RouteSample> samples() {
        return List.of(RouteSample.everywhere("/standards/{id}", "5"));
    }

    @Override
    public Map<String, UnaryOperator<AbstractMockHttpServletRequestBuilder<?>>> requests() {
        return Map.of("POST /api/assessments", request -> {
            try {
                return request.content(new ClassPathResource("criteria/assessment-example.json")
                        .getContentAsString(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
