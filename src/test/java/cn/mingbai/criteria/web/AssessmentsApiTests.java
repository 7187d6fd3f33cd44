package cn.mingbai.criteria.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.SampleHousehold;
import cn.mingbai.criteria.standard.Criterion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ProductTest
class AssessmentsApiTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JsonMapper json;

    @ParameterizedTest(name = "{0}")
    @MethodSource("cn.mingbai.criteria.weighing.WorkedCasesTests#cases")
    void decidesTheWorkedCases(
            String name, SampleHousehold household, Purpose purpose, Decision expected, Set<Criterion> deciding) {
        var request = (ObjectNode) json.valueToTree(household.facts());
        request.remove("sources");
        request.put("purpose", purpose.name()).put("region", "141130101201").put("year", 2018);

        assertThat(post(request.toString()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.decision")
                .isEqualTo(expected.name());
    }

    @Test
    void answersTheExampleOfTheContract() throws IOException {
        var answer = post(example());

        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
                {"decision": "ELIGIBLE", "perCapitaNetIncome": 1950.25,
                 "standard": {"region": "14", "year": 2018, "povertyLine": 2995, "version": 1}}""");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.findings[?(@.criterion == 'INCOME')]")
                .asArray()
                .singleElement()
                .asString()
                .contains("NOT_MET", "measured=1950.25", "threshold=>= 2995", "《三年行动实施意见》");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.whatWouldChangeIt[0]")
                .asString()
                .contains("1,044.75", "住房");
    }

    @Test
    void whatIsLeftOutIsUnknown() {
        var answer = post("{\"purpose\":\"EXIT\",\"region\":\"14\",\"year\":2020,\"members\":[null]}");

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.decision").isEqualTo("UNDETERMINED");
        assertThat(answer).bodyJson().extractingPath("$.perCapitaNetIncome").isNull();
    }

    @ParameterizedTest(name = "{0} → {1} {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                "food": "PLENTY"                                | 400 | #/food                    | UNKNOWN_VALUE
                "food": 1                                       | 400 | #/food                    | UNKNOWN_VALUE
                "year": "soon"                                  | 400 | #/year                    | WRONG_TYPE
                "year": 2018.5                                  | 400 | #/year                    | WRONG_TYPE
                "year": null                                    | 400 | #/year                    | NOT_NULL
                "purpose": "ENTRY"                              | 400 | #/purpose                 | UNKNOWN_VALUE
                "region": null                                  | 400 | #/region                  | NOT_NULL
                "region": "1411301"                             | 400 | #/region                  | PATTERN
                "region": "150102"                              | 422 | #/region                  | UNKNOWN_REGION
                "year": 2013                                    | 422 | #/year                    | NO_STANDARD
                "members": {}                                   | 400 | #/members                 | WRONG_TYPE
                "members": [{"birthDate": "1956-02-30"}]        | 400 | #/members/0/birthDate     | WRONG_TYPE
                "members": [{}, {"relation": "COUSIN"}]         | 400 | #/members/1/relation      | UNKNOWN_VALUE
                "members": [{"health": ["FINE"]}]               | 400 | #/members/0/health/0      | UNKNOWN_VALUE
                "members": [{"basicMedicalInsurance": "yes"}]   | 400 | #/members/0/basicMedicalInsurance | WRONG_TYPE
                "income": [{"amount": -1}]                      | 400 | #/income/0/amount         | POSITIVE_OR_ZERO
                "income": [{"amount": 1.005}]                   | 400 | #/income/0/amount         | DIGITS
                "income": [{"amount": 1e99}]                    | 400 | #/income/0/amount         | DIGITS
                "income": [{"amount": "5"}]                     | 400 | #/income/0/amount         | WRONG_TYPE
                "operatingExpense": -0.01                       | 400 | #/operatingExpense        | POSITIVE_OR_ZERO
                "water": {"guaranteeRate": 101}                 | 400 | #/water/guaranteeRate     | DECIMAL_MAX
                "exclusions": [{"kind": "YACHT"}]               | 400 | #/exclusions/0/kind       | UNKNOWN_VALUE
                "housing": {"relocation": {"mode": "AIR"}}      | 400 | #/housing/relocation/mode | UNKNOWN_VALUE
                """)
    void refusesWithAPointer(String fact, int status, String pointer, String code) throws IOException {
        var request = (ObjectNode) json.readTree(example());
        request.setAll((ObjectNode) json.readTree("{" + fact + "}"));
        var answer = post(request.toString());

        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo(pointer);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .asString()
                .matches(".*\\p{IsHan}.*")
                .doesNotContain("cn.mingbai", "Exception");
    }

    @Test
    void refusesAbsurdSizes() {
        assertThat(post(sized("members", 51))).hasStatus(400);
        assertThat(post(sized("members", 50))).hasStatusOk();
        assertThat(post(sized("income", 201))).hasStatus(400);
        assertThat(post("[")).hasStatus(400);
        assertThat(post("")).hasStatus(400);
    }

    @Test
    void isDescribedWithAWholeExample() {
        assertThat(mvc.get().uri("/v3/api-docs").with(signedIn.as("county")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath(
                        "$.paths['/api/assessments'].post.requestBody.content['application/json'].example.region")
                .isEqualTo("141130101201");
    }

    private static String sized(String list, int size) {
        return "{\"purpose\":\"EXIT\",\"region\":\"14\",\"year\":2018,\"%s\":[%s]}"
                .formatted(list, "{},".repeat(size - 1) + "{}");
    }

    private MvcTestResult post(String body) {
        return mvc.post()
                .uri("/api/assessments")
                .with(signedIn.as("county"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String example() throws IOException {
        return new ClassPathResource("criteria/assessment-example.json").getContentAsString(StandardCharsets.UTF_8);
    }
}
