package cn.mingbai.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.mingbai.SignedIn;
import cn.mingbai.casework.OfficeTest;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.round.VillageList;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * An afternoon at the desk: two hundred exits looked at, looked at again, and signed for with the password; whole pages, rendered,
 * beside the sign-in page.
 */
@OfficeTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE) // what is printed on failure is kept until then: every page
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExitDeskBenchmark {

    private static final int EXITS = 200;
    private static final int REQUESTS = 40;
    private static final double AIM = 2_000;

    @Autowired
    private ExitOffice office;

    @Autowired
    private SignedIn officers;

    @Autowired
    private MockMvcTester mvc;

    private VillageList list;
    private CaseId[] cases = {};
    private int version;

    @BeforeAll
    void atTheTownship() {
        list = office.list();
        cases = IntStream.range(0, EXITS)
                .mapToObj(n -> office.mark(list, office.home("计时", Integer.toString(6_000 + n * 7))))
                .toArray(CaseId[]::new);
        office.toAccepted(list, cases);
        for (var id : cases) {
            office.answerAll(id);
        }
        office.cases().runOut("village", office.post("village", list, "POST_VILLAGE_NOTICE"));
        version = office.cases().file(cases[0]).version();
    }

    @Test
    void twoHundredExits() {
        var opinion = office.cases()
                .scan("township", list, EvidenceKind.TOWNSHIP_OPINION)
                .toString();
        System.out.printf("%-44s %10s %10s%n", "page", "p50 ms", "p95 ms");
        measure("sign-in page (for comparison)", () -> mvc.get().uri("/login").exchange());
        var shown = measure(
                "desk with 200 exits",
                () -> mvc.get()
                        .uri("/exit-desk?round=" + list.round())
                        .with(officers.as("township"))
                        .exchange());
        var again = measure("200 looked at again", () -> decide(opinion, "", ""));
        var begun = System.nanoTime();
        assertThat(decide(opinion, "confirm", officers.password("township"))).hasStatus3xxRedirection();
        var millis = (System.nanoTime() - begun) / 1e6;
        System.out.printf("%-44s %10.1f%n", "200 signed for, each a transaction", millis);

        assertThat(office.cases().state(cases[EXITS - 1])).isEqualTo("TOWNSHIP_REVIEWED");
        assertThat(shown).isLessThan(AIM);
        assertThat(again).isLessThan(AIM);
    }

    private MvcTestResult decide(String opinion, String step, String password) {
        var request = mvc.post()
                .uri("/exit-desk/" + list.round() + "/decisions")
                .multipart()
                .with(officers.as("township"))
                .with(csrf())
                .param("step", step)
                .param("password", password)
                .param("evidence", opinion);
        for (var id : cases) {
            request = request.param("case", id.toString())
                    .param("version", Integer.toString(version))
                    .param("choice", "REVIEW_TOWNSHIP")
                    .param("comment", "");
        }
        return request.exchange();
    }

    private static double measure(String page, Supplier<MvcTestResult> request) {
        for (var n = 0; n < REQUESTS / 2; n++) {
            assertThat(request.get()).hasStatusOk(); // warm
        }
        var times = IntStream.range(0, REQUESTS)
                .mapToDouble(n -> {
                    var begun = System.nanoTime();
                    assertThat(request.get()).hasStatusOk();
                    return (System.nanoTime() - begun) / 1e6;
                })
                .sorted()
                .toArray();
        var median = times[REQUESTS / 2];
        System.out.printf("%-44s %10.1f %10.1f%n", page, median, times[(int) (REQUESTS * 0.95)]);
        return median;
    }
}
