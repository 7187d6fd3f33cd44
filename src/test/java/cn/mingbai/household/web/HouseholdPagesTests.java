package cn.mingbai.household.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.household.Relation;
import cn.mingbai.household.Sex;
import cn.mingbai.household.entry.PersonEntry;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class HouseholdPagesTests {

    private static final String VILLAGE = "141130101201";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private TestHouseholds households;

    @BeforeEach
    void mother() {
        households = beans.createBean(TestHouseholds.class);
    }

    @Test
    void theListShowsMaskedNumbersAndLeadsToTheHousehold() {
        var head = TestHouseholds.person("甄列表", Sex.MALE, Relation.HEAD);
        var number = households.in(VILLAGE, head);

        assertThat(get("/households?name=甄列"))
                .bodyText()
                .contains("甄列表", number, "/households/" + number, mask(head))
                .doesNotContain(head.identity().idNumber());
    }

    @ParameterizedTest
    @ValueSource(strings = {"诸葛唐𬭎", "阿依古丽·买买提"})
    void namesOfAllKindsAreFoundByBeginningAndShownWhole(String name) {
        households.in(VILLAGE, TestHouseholds.person(name, Sex.FEMALE, Relation.HEAD));

        assertThat(get("/households?name=" + name.substring(0, 2))).bodyText().contains(name);
    }

    @Test
    void initialsFindToo() {
        households.in(VILLAGE, TestHouseholds.person("欧阳慕白", Sex.MALE, Relation.HEAD));

        assertThat(get("/households?name=oymb")).bodyText().contains("欧阳慕白");
    }

    @Test
    void anIdNumberInTheAddressIsNotSearchedFor() {
        assertThat(get("/households?name=11010519491231002X")).bodyText().contains("按证件号码查找", "号码才不会留在网址里");
    }

    @Test
    void anIdNumberIsPostedAndLeadsToTheHousehold() {
        var head = TestHouseholds.person("甄证件", Sex.MALE, Relation.HEAD);
        var number = households.in(VILLAGE, head);

        assertThat(post("/households/search", "idNumber", head.identity().idNumber()))
                .hasRedirectedUrl("/households/" + number);
        assertThat(post("/households/search", "idNumber", "11010519491231002X")).hasRedirectedUrl("/households");
    }

    @Test
    void aHouseholdHasItsPages() {
        var number = households.in(
                VILLAGE,
                TestHouseholds.person("甄户主", Sex.MALE, Relation.HEAD),
                TestHouseholds.person("李配偶", Sex.FEMALE, Relation.SPOUSE));

        assertThat(get("/households/" + number)).bodyText().contains("甄户主", "李配偶", "配偶", "家庭成员", "查看");
        assertThat(get("/households/" + number + "/income")).bodyText().contains("还没有算账");
        assertThat(get("/households/" + number + "/living")).bodyText().contains("还没有入户采集", "还没有和车辆");
        assertThat(get("/households/" + number + "/history")).bodyText().contains("新增", "甄户主", "王建国");
    }

    @Test
    void aHouseholdOfAnotherCountyIsNotThere() {
        var number = households.outside("141121100200", TestHouseholds.person("外县人", Sex.MALE, Relation.HEAD));

        assertThat(get("/households/" + number)).hasStatus(404);
        assertThat(get("/households?name=外县")).bodyText().doesNotContain("外县人");
        assertThat(get("/households?region=141121")).hasStatus(404);
    }

    @Test
    void everyFormOpens() {
        var number = households.in(VILLAGE, TestHouseholds.person("甄表单", Sex.MALE, Relation.HEAD));
        var member = memberId(number);
        for (var form : new String[] {
            "/register",
            "/comparison",
            "/members/new",
            "/members/" + member,
            "/members/" + member + "/removal",
            "/relations",
            "/survey",
            "/income/2018",
            "/exclusions/new",
            "/reveal?kind=ID_NUMBER&member=" + member
        }) {
            assertThat(get("/households/" + number + form))
                    .hasStatusOk()
                    .bodyText()
                    .contains("<!doctype html>", "甄表单");
        }
        assertThat(get("/households/new")).hasStatusOk();
    }

    @Test
    void aRefusedFormKeepsEverythingThatWasTyped() {
        var page = assertThat(post(
                        "/households",
                        "village",
                        VILLAGE,
                        "name",
                        "甄新户",
                        "idKind",
                        "RESIDENT_ID",
                        "idNumber",
                        "110105194912310021",
                        "villagerGroup",
                        "东头",
                        "sex",
                        "MALE"))
                .hasStatusOk()
                .bodyText();

        page.contains("校验位不对", "value=\"甄新户\"", "value=\"110105194912310021\"", "value=\"东头\"", "支进村");
    }

    @Test
    void aHouseholdIsTakenInAndFilledSectionBySection() {
        var head = TestHouseholds.person("甄分项", Sex.MALE, Relation.HEAD);
        var created = post(
                "/households",
                "village",
                VILLAGE,
                "name",
                " 甄　分项 ",
                "idKind",
                "RESIDENT_ID",
                "idNumber",
                head.identity().idNumber());
        var number =
                Objects.requireNonNull(created.getResponse().getRedirectedUrl()).substring("/households/".length());

        assertThat(post(
                        "/households/" + number + "/survey",
                        "food",
                        "ASSURED",
                        "housingGrade",
                        "C",
                        "housingArea",
                        "八十",
                        "reason",
                        "入户"))
                .hasStatusOk()
                .bodyText()
                .contains("“八十”不是数字", "value=\"八十\"");
        assertThat(post(
                        "/households/" + number + "/survey",
                        "food",
                        "ASSURED",
                        "housingGrade",
                        "C",
                        "housingArea",
                        "80",
                        "reason",
                        "入户"))
                .hasRedirectedUrl("/households/" + number + "/living");
        assertThat(post(
                        "/households/" + number + "/income/2018",
                        "lines[0].kind",
                        "WAGE",
                        "lines[0].item",
                        "务工",
                        "lines[0].amount",
                        "15,000",
                        "lines[0].nature",
                        "RECEIVED",
                        "lines[1].kind",
                        "TRANSFER",
                        "lines[1].item",
                        "慰问金",
                        "lines[1].amount",
                        "500",
                        "lines[1].nature",
                        "ONE_OFF_RELIEF",
                        "lines[2].kind",
                        "",
                        "lines[2].item",
                        "",
                        "lines[2].amount",
                        "",
                        "lines[2].nature",
                        "RECEIVED",
                        "reason",
                        "算账"))
                .hasRedirectedUrl("/households/" + number + "/income?year=2018");

        assertThat(get("/households/" + number + "/living")).bodyText().contains("C级（局部危险）", "有保障");
        assertThat(get("/households/" + number + "/income?year=2018"))
                .bodyText()
                .contains("15,000.00", "慰问金", "不计入");
    }

    @Test
    void anIncomeLineThatCannotBeReadIsMarkedInItsPlace() {
        var number = households.in(VILLAGE, TestHouseholds.person("甄收入", Sex.MALE, Relation.HEAD));

        assertThat(post(
                        "/households/" + number + "/income/2018",
                        "lines[0].kind",
                        "WAGE",
                        "lines[0].item",
                        "务工",
                        "lines[0].amount",
                        "-3",
                        "lines[0].nature",
                        "RECEIVED",
                        "reason",
                        "算账"))
                .hasStatusOk()
                .bodyText()
                .contains("不能是负数", "value=\"-3\"", "href=\"#lines-0-amount\"");
    }

    @Test
    void aDoubtIsEnteredAndVerified() {
        var number = households.in(VILLAGE, TestHouseholds.person("甄疑点", Sex.MALE, Relation.HEAD));
        assertThat(post(
                        "/households/" + number + "/exclusions",
                        "exclusionKind",
                        "VEHICLE",
                        "exclusionSource",
                        "车辆比对",
                        "exclusionFoundOn",
                        "2018-09-01",
                        "reason",
                        "比对"))
                .hasRedirectedUrl("/households/" + number + "/living");

        assertThat(get("/households/" + number + "/living")).bodyText().contains("家用轿车", "待核实", "车辆比对");
    }

    @Test
    void aNumberIsRevealedOnceWithAReason() {
        var head = TestHouseholds.person("甄查看", Sex.MALE, Relation.HEAD);
        var number = households.in(VILLAGE, head);
        var member = memberId(number).toString();

        assertThat(post("/households/" + number + "/reveal", "kind", "ID_NUMBER", "member", member, "reason", ""))
                .bodyText()
                .contains("请填写")
                .doesNotContain(head.identity().idNumber());
        assertThat(post("/households/" + number + "/reveal", "kind", "ID_NUMBER", "member", member, "reason", "办理参保"))
                .satisfies(answer -> assertThat(answer.getResponse().getHeader("Cache-Control"))
                        .contains("no-store"))
                .bodyText()
                .contains(head.identity().idNumber());
        assertThat(get("/households/" + number))
                .bodyText()
                .doesNotContain(head.identity().idNumber());
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(signedIn.as("county")).exchange();
    }

    private MvcTestResult post(String address, String... parameters) {
        var request = mvc.post().uri(address).with(signedIn.as("county")).with(csrf());
        for (var i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private UUID memberId(String number) {
        var body = get("/households/" + number);
        var found = Pattern.compile("members/([0-9a-f-]{36})").matcher(body(body));
        assertThat(found.find()).isTrue();
        return UUID.fromString(found.group(1));
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String mask(PersonEntry person) {
        var number = person.identity().idNumber();
        return number.substring(0, 4) + "************" + number.substring(16);
    }
}
