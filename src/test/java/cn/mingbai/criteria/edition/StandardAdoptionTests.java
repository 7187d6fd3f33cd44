package cn.mingbai.criteria.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.criteria.edition.AdoptionOutcome.Adopted;
import cn.mingbai.criteria.edition.AdoptionOutcome.Fault;
import cn.mingbai.criteria.edition.AdoptionOutcome.Reason;
import cn.mingbai.criteria.edition.AdoptionOutcome.Refused;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.ChangedMeanwhileException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Years and places of its own, so that nobody else's decisions change. */
@ProductTest
class StandardAdoptionTests {

    /** A county where no other test has households. */
    private static final String COUNTY = "140123";

    @Autowired
    private StandardAdoption adoption;

    @Autowired
    private Standards standards;

    @Autowired
    private Regions regions;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Clock clock;

    @Test
    void aCountyGetsAStandardOfItsOwnAndTheNextVersionCountsOnlyFromItsDay() {
        var first = adopt(draft(base(2016), 2016, today(), row("income.povertyLine", "3100", "县文件")));
        var tomorrow = today().plusDays(1);
        var second = adopt(draft(first, 2016, tomorrow, row("income.povertyLine", "3,200.00", "县文件")));

        assertThat(standards.find(area(), 2016).orElseThrow().id()).isEqualTo(first);
        assertThat(standards.edition(second).standard().version()).isEqualTo(2);
        assertThat(standards.edition(second).since(standards.edition(first)))
                .extracting(StandardEdition.Difference::key)
                .containsExactly("income.povertyLine");
        assertThat(standards.edition(second).standard().income().povertyLine()).isEqualTo("3200");
        assertThat(standards
                        .find(regions.byCode("140122").orElseThrow().area(), 2016)
                        .orElseThrow()
                        .standard()
                        .region())
                .isEqualTo("14");
    }

    @Test
    void refusesWhatCannotBeAndSaysWhere() {
        var base = base(2018);
        assertThat(faults(draft(base, 2018, today(), row("income.povertyLine", "3000", ""))))
                .contains(new Fault("rows[1].source", Reason.CLAUSE_MISSING));
        assertThat(faults(draft(base, 2018, today(), row("income.povertyLine", "-1", "x"))))
                .contains(new Fault("rows[1].value", Reason.NOT_ACCEPTED));
        assertThat(faults(draft(base, 2018, today(), row("schoolAge.to", "5", "x"))))
                .contains(new Fault("rows[6].value", Reason.AGES_CROSSED));
        assertThat(faults(draft(base, 2018, today().minusDays(1), row("schoolAge.to", "15", "x"))))
                .containsExactly(new Fault("effectiveFrom", Reason.DATE_PAST));
        assertThat(faults(new StandardDraft(base, "14", "2018", today().toString(), "x", List.of())))
                .containsExactly(new Fault("rows", Reason.NOTHING_CHANGED));
        assertThat(faults(new StandardDraft(base, "14", "2017", today().toString(), "x", List.of())))
                .containsExactly(new Fault("year", Reason.HAS_VERSIONS));
        assertThat(faults(new StandardDraft(base, "15", "xx", "?", " ", List.of())))
                .extracting(Fault::reason)
                .containsExactlyInAnyOrder(
                        Reason.NO_SUCH_PLACE, Reason.NOT_A_YEAR, Reason.NOT_A_DATE, Reason.NOTE_MISSING);
    }

    @Test
    void ofTwoWhoAdoptAtOnceOneWins() throws Exception {
        var base = adopt(draft(base(2015), 2015, today(), row("notice.days", "5", "县文件")));
        var start = new CountDownLatch(1);
        try (var clerks = Executors.newFixedThreadPool(4)) {
            var attempts = IntStream.range(0, 4)
                    .mapToObj(i -> clerks.submit(() -> {
                        start.await();
                        return adopt(draft(base, 2015, today(), row("notice.days", "1" + i, "县文件")));
                    }))
                    .toList();
            start.countDown();
            assertThat(attempts).filteredOn(StandardAdoptionTests::succeeded).hasSize(1);
            assertThat(attempts)
                    .filteredOn(attempt -> !succeeded(attempt))
                    .allSatisfy(attempt -> assertThat(attempt.exceptionNow())
                            .isInstanceOfAny(
                                    OptimisticLockingFailureException.class, DataIntegrityViolationException.class));
        }
        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> adopt(draft(base, 2015, today(), row("notice.days", "9", "县文件"))));
    }

    @Test
    void onlyTheProvinceAdopts() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> signedIn.ask(
                        "county",
                        () -> adoption.adopt(draft(base(2018), 2018, today(), row("notice.days", "5", "x")))));
    }

    @Test
    void theFormKeepsWhatWasTypedAndPointsAtTheField() {
        var base = base(2019);
        assertThat(mvc.get().uri("/standards/%d/next".formatted(base)).with(signedIn.as("province")))
                .hasStatusOk()
                .bodyText()
                .contains("国家扶贫标准年度表（通行数值，待补原件）", "新依据：文件");
        assertThat(mvc.post()
                        .uri("/standards/%d/next".formatted(base))
                        .with(signedIn.as("province"))
                        .with(csrf())
                        .formField("region", "14")
                        .formField("year", "2019")
                        .formField("effectiveFrom", today().toString())
                        .formField("note", "按省里的文件")
                        .formField("rows[0].value", "国家扶贫标准")
                        .formField("rows[1].value", "三千三"))
                .hasStatusOk()
                .bodyText()
                .contains("三千三", "这一项不能这样填", "按省里的文件");
    }

    @Test
    void theFormAdoptsAndLeadsToTheNewVersion() {
        var form = mvc.post()
                .uri("/standards/%d/next".formatted(base(2014)))
                .with(signedIn.as("province"))
                .with(csrf())
                .formField("region", COUNTY)
                .formField("year", "2014")
                .formField("effectiveFrom", today().toString())
                .formField("note", "县里的线")
                .formField("rows[1].value", "2900")
                .formField("rows[1].source", "县文件");
        for (int i = 0; i < ParameterSpec.ALL.size(); i++) {
            if (i != 1) {
                var parameter = standards.edition(base(2014)).parameters().get(i);
                for (var value : parameter.value().split(",")) {
                    var choices = ParameterSpec.ALL.get(i).kind() == ParameterSpec.Kind.CHOICES;
                    form = form.formField("rows[%d].%s".formatted(i, choices ? "values" : "value"), value);
                }
            }
        }
        assertThat(form).hasStatus3xxRedirection();

        assertThat(standards.find(area(), 2014)).hasValueSatisfying(edition -> {
            assertThat(edition.standard().income().povertyLine()).isEqualTo("2900");
            assertThat(edition.since(standards.edition(base(2014)))).hasSize(1);
        });
    }

    private static boolean succeeded(Future<?> attempt) {
        return attempt.state() == Future.State.SUCCESS || wait(attempt);
    }

    private static boolean wait(Future<?> attempt) {
        try {
            attempt.get();
            return true;
        } catch (Exception e) {
            return false;
        }
    }

    private long base(int year) {
        return standards
                .find(regions.byCode("14").orElseThrow().area(), year)
                .orElseThrow()
                .id();
    }

    private long area() {
        return regions.byCode(COUNTY).orElseThrow().area();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private long adopt(StandardDraft draft) {
        var outcome = signedIn.ask("province", () -> adoption.adopt(draft));
        assertThat(outcome).isInstanceOf(Adopted.class);
        return ((Adopted) Objects.requireNonNull(outcome)).id();
    }

    private List<Fault> faults(StandardDraft draft) {
        var outcome = signedIn.ask("province", () -> adoption.adopt(draft));
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).faults();
    }

    /** Everything as in the base but one row; for 14 where the refusals are tried. */
    private StandardDraft draft(long base, int year, LocalDate from, StandardDraft.Row changed) {
        var edition = standards.edition(base);
        var rows = ParameterSpec.ALL.stream()
                .map(spec -> spec.key().equals(changed.key())
                        ? changed
                        : edition.parameters().stream()
                                .filter(parameter -> parameter.key().equals(spec.key()))
                                .map(parameter -> new StandardDraft.Row(
                                        parameter.key(),
                                        Objects.toString(parameter.comparison(), ""),
                                        parameter.value(),
                                        "",
                                        ""))
                                .findFirst()
                                .orElseThrow())
                .toList();
        var place = year == 2018 ? "14" : COUNTY;
        return new StandardDraft(base, place, Integer.toString(year), from.toString(), "改一项", rows);
    }

    private static StandardDraft.Row row(String key, String value, String source) {
        return new StandardDraft.Row(key, "", value, source, "");
    }
}
