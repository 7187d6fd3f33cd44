package cn.mingbai.household.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.household.Relation;
import cn.mingbai.household.Sex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProductTest
class HouseholdsApiTests {

    private static final String VILLAGE = "141130101203";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private TestHouseholds households;

    @BeforeEach
    void mother() {
        households = beans.createBean(TestHouseholds.class);
    }

    @Test
    void aPlaceIsReadPageByPage() {
        households.in(VILLAGE, TestHouseholds.person("接口甲", Sex.MALE, Relation.HEAD));
        households.in(VILLAGE, TestHouseholds.person("接口乙", Sex.MALE, Relation.HEAD));

        var first = get("/api/households?limit=1&region=" + VILLAGE);
        assertThat(first)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(1);
        assertThat(first).bodyJson().extractingPath("$.next").isNotNull();
        assertThat(get("/api/households?region=" + VILLAGE + "&name=接口"))
                .bodyJson()
                .extractingPath("$.items[*].headName")
                .asArray()
                .contains("接口甲", "接口乙");
    }

    @Test
    void namesAreReadPageByPageWithoutRepetition() {
        for (var i = 0; i < 3; i++) {
            households.in(VILLAGE, TestHouseholds.person("翻页" + "甲乙丙".charAt(i), Sex.MALE, Relation.HEAD));
        }
        var first = get("/api/households?limit=2&name=翻页");
        assertThat(first)
                .bodyJson()
                .extractingPath("$.items[*].headName")
                .asArray()
                .hasSize(2);
        assertThat(first)
                .bodyJson()
                .extractingPath("$.next")
                .asString()
                .satisfies(next -> assertThat(get("/api/households?limit=2&name=翻页&after=" + next))
                        .bodyJson()
                        .extractingPath("$.items.length()")
                        .isEqualTo(1));
    }

    @Test
    void aHouseholdShowsItsMembersWithMaskedNumbers() {
        var head = TestHouseholds.person("接口丙", Sex.MALE, Relation.HEAD);
        var number = households.in(VILLAGE, head);

        assertThat(get("/api/households/" + number))
                .hasStatusOk()
                .bodyText()
                .contains("接口丙", "\"HEAD\"", "\"1499************")
                .doesNotContain(head.identity().idNumber());
        assertThat(search(head.identity().idNumber()))
                .bodyJson()
                .extractingPath("$.number")
                .isEqualTo(number);
    }

    @Test
    void whatLiesElsewhereIsNotFound() {
        var head = TestHouseholds.person("接口丁", Sex.MALE, Relation.HEAD);
        var number = households.outside("141121100200", head);

        assertThat(get("/api/households/" + number)).hasStatus(404);
        assertThat(search(head.identity().idNumber())).hasStatus(404);
        assertThat(get("/api/households?region=141121")).hasStatus(404);
        assertThat(get("/api/households?region=99")).hasStatus(404);
    }

    @Test
    void nonsenseIsRefusedInWords() {
        assertThat(search("")).hasStatus(400);
        assertThat(get("/api/households?status=RICH")).hasStatus(400);
        assertThat(get("/api/households?after=%00&name=%00")).hasStatusOk();
        assertThat(get("/api/households?limit=-1")).hasStatusOk();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(signedIn.as("county")).exchange();
    }

    private MvcTestResult search(String idNumber) {
        return mvc.post()
                .uri("/api/households/search")
                .with(signedIn.as("county"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"idNumber\":\"%s\"}".formatted(idNumber))
                .exchange();
    }
}
