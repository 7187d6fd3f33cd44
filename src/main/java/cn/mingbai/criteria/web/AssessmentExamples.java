package cn.mingbai.criteria.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Puts a whole household into the description of the machine interface, so that the first try works. */
@Configuration(proxyBeanMethods = false)
class AssessmentExamples {

    @Bean
    OpenApiCustomizer assessmentExample(JsonMapper json) {
        return document -> {
            var path = document.getPaths().get("/api/assessments");
            if (path != null && path.getPost() != null) {
                path.getPost()
                        .getRequestBody()
                        .getContent()
                        .values()
                        .forEach(content -> content.setExample(json.readValue(example(), Object.class)));
            }
        };
    }

    private static String example() {
        try {
            return new ClassPathResource("criteria/assessment-example.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
