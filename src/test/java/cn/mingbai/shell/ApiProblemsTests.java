package cn.mingbai.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@FrameTest
class ApiProblemsTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedIn signedIn;

    @ParameterizedTest
    @CsvSource({
        "/api/fail/gone, 404",
        "/api/fail/denied, 403",
        "/api/fail/stale, 409",
        "/api/fail/duplicate, 409",
        "/api/fail/nul, 400",
        "/api/fail/busy, 429",
        "/api/fail/crash, 500",
        "/api/nothing, 404",
        "/api/fail-number/abc?page=1, 404",
        "/api/fail-number/1?page=abc, 400",
        "/api/fail-number/1, 400",
        "/api/fail-number/1?page=0, 400",
        "/api/fail-body, 405",
    })
    void eachFailureIsAProblem(String path, int status) {
        assertProblem(mvc.get().uri(path).with(signedIn.as("county")).exchange(), status);
    }

    @Test
    void withoutSigningInItIsAProblemToo() {
        var answer = mvc.get().uri("/api/fail/gone").exchange();

        assertProblem(answer, 401);
        assertThat(answer)
                .headers()
                .hasHeaderSatisfying(
                        "WWW-Authenticate",
                        values -> assertThat(values).containsExactly("Basic realm=\"Mingbai\", charset=\"UTF-8\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"colour\": \"PINK\"} | #/colour | UNKNOWN_VALUE | 只能是：RED、BLUE",
                "{\"parts\": [{\"count\": 1, \"birthDate\": \"12.3.2018\"}]} | #/parts/0/birthDate | WRONG_TYPE | 类型或格式不对",
                "{\"parts\": [{\"count\": \"many\", \"birthDate\": \"2018-03-12\"}]} | #/parts/0/count | WRONG_TYPE | 类型或格式不对",
                "{\"parts\": [{\"count\": 1}]} | #/parts/0/birthDate | NOT_NULL | 请填写",
                "{\"parts\": [{\"count\": 0, \"birthDate\": \"2018-03-12\"}]} | #/parts/0/count | POSITIVE | 要大于 0",
                "{\"parts\": 7} | #/parts | WRONG_TYPE | 类型或格式不对",
                "{\"parts\": | # | NOT_JSON | 不是合法的 JSON",
                "[] | # | WRONG_TYPE | 类型或格式不对",
                "'' | # | MISSING_BODY | 缺少请求内容",
            })
    void wrongInputIsPointedAt(String body, String pointer, String code, String message) {
        var answer = post(body, MediaType.APPLICATION_JSON);

        assertProblem(answer, 400);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo(pointer);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].message").isEqualTo(message);
    }

    @Test
    void anotherMediaTypeIsNotTaken() {
        assertProblem(post("colour=RED", MediaType.TEXT_PLAIN), 415);
    }

    @Test
    void aMissingPartIsNamed() {
        var answer = mvc.post()
                .uri("/api/fail-upload")
                .multipart()
                .with(signedIn.as("county"))
                .exchange();

        assertProblem(answer, 400);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("#/file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"colour\": \"RED\"}", "{\"unknown\": 1}", "{}"})
    void whatIsInOrderIsTaken(String body) {
        assertThat(post(body, MediaType.APPLICATION_JSON)).hasStatusOk();
    }

    private MvcTestResult post(String body, MediaType type) {
        return mvc.post()
                .uri("/api/fail-body")
                .with(signedIn.as("county"))
                .contentType(type)
                .content(body)
                .exchange();
    }

    private static void assertProblem(MvcTestResult answer, int status) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status);
        assertThat(answer).bodyJson().extractingPath("$.ticket").asString().matches("[2-9A-Y]{4}-[2-9A-Y]{4}");
        assertThat(answer).bodyText().doesNotContain("Exception", "cn.mingbai", "java.", "secret detail", "trace");
    }
}
