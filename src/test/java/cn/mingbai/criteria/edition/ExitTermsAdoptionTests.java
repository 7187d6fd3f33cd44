package cn.mingbai.criteria.edition;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.criteria.edition.AdoptionOutcome.Adopted;
import cn.mingbai.criteria.edition.AdoptionOutcome.Fault;
import cn.mingbai.criteria.edition.AdoptionOutcome.Reason;
import cn.mingbai.criteria.edition.AdoptionOutcome.Refused;
import cn.mingbai.criteria.standard.ApprovalLevel;
import cn.mingbai.criteria.standard.Comparison;
import cn.mingbai.criteria.standard.Hardship;
import cn.mingbai.criteria.standard.HardshipRule;
import cn.mingbai.criteria.standard.IndicatorRule;
import cn.mingbai.criteria.standard.Origin;
import cn.mingbai.criteria.standard.Setting;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.criteria.standard.VillageExitRule;
import cn.mingbai.criteria.standard.VillageIndicator;
import cn.mingbai.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Other limits, levels and effects of exit, adopted by the province for counties where no other test has households. */
@ProductTest
class ExitTermsAdoptionTests {

    private static final int YEAR = 2014;
    private static final List<String> RATES = List.of(
            "rate.INCIDENCE",
            "rate.COMPOSITE_INCIDENCE",
            "rate.WRONG_EXIT",
            "rate.MISSED",
            "rate.APPROVAL",
            "rate.EXITED_VILLAGES");

    @Autowired
    private StandardAdoption adoption;

    @Autowired
    private Standards standards;

    @Autowired
    private Regions regions;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Clock clock;

    @Test
    void everyRateCanBeStrictOrInclusive() {
        var strict = Map.of(Comparison.AT_MOST, Comparison.BELOW, Comparison.AT_LEAST, Comparison.ABOVE);
        var first = adopt(
                "140602",
                RATES.stream()
                        .map(key ->
                                row(key, other(limit(base(), key).threshold().comparison()), null, "省文件"))
                        .toArray(StandardDraft.Row[]::new));
        for (var key : RATES) {
            var before = limit(base(), key).threshold().comparison();
            var after = limit(first, key).threshold().comparison();
            assertThat(after).as(key).isNotEqualTo(before);
            assertThat(strict.getOrDefault(after, after)).as(key).isEqualTo(strict.getOrDefault(before, before));
        }
        assertThat(first.standard().exitSettings().get("doubt.edits.days"))
                .isEqualTo(limit(base(), "doubt.edits.days"));
    }

    @Test
    void levelsAndEffectsAreAdoptedAndNothingElseChanges() {
        var adopted = adopt(
                "140603",
                row("exit.approval", "COUNTY"),
                row("exit.policiesUntil", "2025-12-31"),
                row("hardship.DISASTER", "STAY"),
                row("village.approvedBy", "CITY"),
                row("village.ROAD", "REQUIRED"),
                row("village.COLLECTIVE_INCOME.least", "4.50"),
                row("village.BUS", "NOT_ASKED"));
        var standard = adopted.standard();

        assertThat(standard.approval()).isEqualTo(ApprovalLevel.COUNTY);
        assertThat(standard.approvalClause().source()).isEqualTo("省文件");
        assertThat(standard.afterExit().policiesUntil()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(standard.hardships().get(Hardship.DISASTER))
                .extracting(HardshipRule::effect, HardshipRule::origin)
                .containsExactly(HardshipRule.Effect.STAY, Origin.POLICY);
        assertThat(standard.villageExit().approvedBy()).isEqualTo(VillageExitRule.ApprovedBy.CITY);
        assertThat(indicator(standard, VillageIndicator.ROAD).effect()).isEqualTo(IndicatorRule.Effect.REQUIRED);
        assertThat(indicator(standard, VillageIndicator.BUS).effect()).isEqualTo(IndicatorRule.Effect.NOT_ASKED);
        assertThat(indicator(standard, VillageIndicator.COLLECTIVE_INCOME).least())
                .isEqualByComparingTo("4.5");
        assertThat(adopted.since(base())).hasSize(7);
    }

    /** A choice of ours stays ours while it names no other source; then it is that document's. */
    @Test
    void whatIsOursBecomesADocumentsByItsCitation() {
        var again = adopt("140621", row("doubt.edits.days", Comparison.AT_MOST, "5", "系统默认值"));
        assertThat(limit(again, "doubt.edits.days").origin()).isEqualTo(Origin.OURS);

        var theirs = adopt("140622", row("doubt.edits.days", Comparison.AT_MOST, "3", "县文件"));
        assertThat(limit(theirs, "doubt.edits.days")).satisfies(limit -> {
            assertThat(limit.whole()).isEqualTo(3);
            assertThat(limit.origin()).isEqualTo(Origin.POLICY);
            assertThat(limit.threshold().clause().source()).isEqualTo("县文件");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "rate.INCIDENCE,              AT_MOST,  2",
        "rate.INCIDENCE,              BELOW,    3",
        "doubt.expected.amount,       AT_LEAST, 0",
        "exit.approval,               ,         COUNTY",
        "exit.policiesUntil,          ,         2021-12-31",
        "exit.followUpMonths,         ,         24",
        "hardship.SERIOUS_ILLNESS,    ,         STAY",
        "village.WATER,               ,         REQUIRED",
        "village.WATER.least,         ,         95",
        "county.sampleVillages,       AT_LEAST, 30"
    })
    void whatIsChangedNeedsItsOwnCitation(String key, @Nullable Comparison comparison, String value) {
        assertThat(faults(row(key, comparison, value, "")))
                .containsExactly(new Fault("rows[%d].source".formatted(position(key)), Reason.CLAUSE_MISSING));
    }

    @ParameterizedTest
    @CsvSource({
        "rate.INCIDENCE,              ABOVE,    2,          comparison",
        "rate.INCIDENCE,              BELOW,    100.5,      value",
        "rate.INCIDENCE,              BELOW,    -2,         value",
        "rate.INCIDENCE,              BELOW,    '',         value",
        "rate.APPROVAL,               AT_MOST,  90,         comparison",
        "doubt.minutes.minutes,       AT_MOST,  7.5,        value",
        "doubt.identical.households,  AT_LEAST, 0,          value",
        "exit.approval,               ,         PROVINCE,   value",
        "exit.policiesUntil,          ,         2020-02-30, value",
        "exit.followUpMonths,         ,         0,          value",
        "village.ROAD,                ,         EXCLUDES,   value",
        "county.noticeDays,           ,         0,          value",
        "county.sampleVillages,       BELOW,    20,         comparison",
        "notice.days,                 ,         0,          value"
    })
    void whatCannotBeIsRefused(String key, @Nullable Comparison comparison, String value, String field) {
        assertThat(faults(row(key, comparison, value, "省文件")))
                .containsExactly(new Fault("rows[%d].%s".formatted(position(key), field), Reason.NOT_ACCEPTED));
    }

    private static IndicatorRule indicator(Standard standard, VillageIndicator indicator) {
        return standard.villageExit().indicator(indicator);
    }

    private static Setting limit(StandardEdition edition, String key) {
        return edition.standard().exitSettings().get(key);
    }

    private static Comparison other(Comparison comparison) {
        return switch (comparison) {
            case BELOW -> Comparison.AT_MOST;
            case AT_MOST -> Comparison.BELOW;
            case ABOVE -> Comparison.AT_LEAST;
            case AT_LEAST -> Comparison.ABOVE;
        };
    }

    private StandardEdition base() {
        return standards.find(regions.byCode("14").orElseThrow().area(), YEAR).orElseThrow();
    }

    private StandardEdition adopt(String county, StandardDraft.Row... changed) {
        var outcome = signedIn.ask("province", () -> adoption.adopt(draft(county, changed)));
        assertThat(outcome).isInstanceOf(Adopted.class);
        return standards.edition(((Adopted) Objects.requireNonNull(outcome)).id());
    }

    private List<Fault> faults(StandardDraft.Row changed) {
        var outcome = signedIn.ask("province", () -> adoption.adopt(draft("140681", changed)));
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) Objects.requireNonNull(outcome)).faults();
    }

    /** All rows as the form sends them, some changed; the ones that keep their value send that of the base. */
    private StandardDraft draft(String county, StandardDraft.Row... changed) {
        var changes = Arrays.stream(changed).collect(Collectors.toMap(StandardDraft.Row::key, Function.identity()));
        var rows = base().parameters().stream()
                .map(parameter -> changes.getOrDefault(
                        parameter.key(), row(parameter.key(), parameter.comparison(), parameter.value(), "")))
                .toList();
        return new StandardDraft(
                base().id(),
                county,
                Integer.toString(YEAR),
                LocalDate.now(clock).toString(),
                "改几项",
                rows);
    }

    private StandardDraft.Row row(String key, String value) {
        return row(key, null, value, "省文件");
    }

    private StandardDraft.Row row(String key, @Nullable Comparison comparison, @Nullable String value, String source) {
        var said = value == null ? base().parameter(key).value() : value;
        return new StandardDraft.Row(key, Objects.toString(comparison, ""), said, source, "");
    }

    private static int position(String key) {
        return ParameterSpec.ALL.stream().map(ParameterSpec::key).toList().indexOf(key);
    }
}
