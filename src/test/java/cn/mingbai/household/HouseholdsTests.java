package cn.mingbai.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.household.HouseholdFacts.Group;
import cn.mingbai.household.entry.Entries;
import cn.mingbai.household.entry.HouseholdEntry.Income;
import cn.mingbai.household.entry.HouseholdEntry.Line;
import cn.mingbai.household.entry.LivingEntry;
import cn.mingbai.household.entry.LivingEntry.Survey;
import cn.mingbai.household.entry.PersonEntry;
import cn.mingbai.household.entry.Typed;
import cn.mingbai.household.register.EntryOutcome.Saved;
import cn.mingbai.household.register.ExclusionDesk;
import cn.mingbai.household.register.IncomeDesk;
import cn.mingbai.household.register.LivingDesk;
import cn.mingbai.household.register.RegisterDesk;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.NotFoundException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ProductTest
@RecordApplicationEvents
class HouseholdsTests {

    private static final String VILLAGE = "141130101202";
    private static final AtomicInteger RUNNING = new AtomicInteger();

    @Autowired
    private Households households;

    @Autowired
    private RegisterDesk desk;

    @Autowired
    private IncomeDesk incomeDesk;

    @Autowired
    private LivingDesk livingDesk;

    @Autowired
    private ExclusionDesk exclusionDesk;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Regions regions;

    @Autowired
    private ApplicationEvents events;

    @Test
    void whatNobodyHasEnteredIsUnknown() {
        var number = create();

        asCounty(() -> {
            var facts = households.facts(number, 2018);
            assertThat(facts.income()).isNull();
            assertThat(facts.operatingExpense()).isNull();
            assertThat(facts.food()).isNull();
            assertThat(facts.members()).singleElement().satisfies(member -> {
                assertThat(member.relation()).isEqualTo(Relation.HEAD);
                assertThat(member.treatmentAssured()).isNull();
            });
        });
    }

    @Test
    void whatWasEnteredIsThereWithItsSource() {
        var number = create();
        asCounty(() -> {
            var line = new Line(
                    Typed.of(IncomeKind.WAGE),
                    "务工",
                    Typed.of(new BigDecimal("15000")),
                    Typed.of(IncomeNature.RECEIVED));
            var survey = new Survey(Typed.of(LocalDate.of(2018, 10, 12)), "赵满仓");
            incomeDesk.settle(number, 2018, null, new Income(List.of(line), Typed.nothing()), survey, "算账");
            livingDesk.survey(number, null, living(survey), "入户");
            exclusionDesk.suspect(
                    number,
                    new ExclusionDesk.Doubt(
                            Typed.of(ExclusionKind.VEHICLE),
                            Typed.nothing(),
                            "车辆比对",
                            Typed.of(LocalDate.of(2018, 9, 1))),
                    "比对");

            var facts = households.facts(number, 2018);
            assertThat(facts.income())
                    .singleElement()
                    .satisfies(item -> assertThat(item.amount()).isEqualByComparingTo("15000"));
            assertThat(facts.food()).isEqualTo(Assurance.ASSURED);
            assertThat(facts.sources().get(Group.INCOME)).isEqualTo(new FactSource("赵满仓", LocalDate.of(2018, 10, 12)));
            assertThat(facts.exclusions())
                    .singleElement()
                    .satisfies(exclusion -> assertThat(exclusion.status()).isEqualTo(ExclusionStatus.OPEN));
            assertThat(households.facts(number, 2017).income())
                    .as("another year's income is not taken for it")
                    .isNull();
        });
    }

    @Test
    void theDayOfTheLastComparisonStandsBesideTheExclusions() {
        var number = create();
        asCounty(() -> {
            desk.compared(number, 0, Typed.of(LocalDate.of(2018, 9, 1)), "比对");

            var facts = households.facts(number, 2018);
            assertThat(facts.exclusions()).isEmpty();
            assertThat(facts.sources().get(Group.EXCLUSIONS)).isEqualTo(new FactSource(null, LocalDate.of(2018, 9, 1)));
        });
    }

    @Test
    void everyChangeIsAnnounced() {
        var number = create();
        asCounty(() -> assertThat(events.stream(HouseholdChanged.class))
                .extracting(HouseholdChanged::id)
                .contains(households.header(number).id()));
    }

    @Test
    void aPlaceIsWalkedThroughWithoutGapOrRepetition() {
        for (var i = 0; i < 5; i++) {
            create();
        }
        asCounty(() -> {
            var place = regions.byCode(VILLAGE).orElseThrow().range();
            var all = households.pageOf(place, null, 1000);
            var walked = new ArrayList<HouseholdKey>();
            @Nullable HouseholdKey last = null;
            for (var page = households.pageOf(place, null, 2);
                    !page.isEmpty();
                    page = households.pageOf(place, last, 2)) {
                walked.addAll(page);
                last = page.getLast();
            }
            assertThat(walked).isEqualTo(all).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(5);
            assertThat(households.factsOf(all.stream().map(HouseholdKey::id).toList(), 2018))
                    .hasSameSizeAs(all);
        });
    }

    @Test
    void aPlaceOutsideTheAreaIsNotThere() {
        var elsewhere = regions.byCode("141121").orElseThrow().range();
        asCounty(() -> assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> households.pageOf(elsewhere, null, 10)));
    }

    private String create() {
        var number = new StringBuilder();
        asCounty(() -> {
            if (desk.create(VILLAGE, Entries.register(), List.of(head())) instanceof Saved saved) {
                number.append(saved.number());
            }
        });
        return number.toString();
    }

    private static PersonEntry head() {
        return Entries.person("周大山", Sex.MALE, LocalDate.of(1940, 1, 1), Relation.HEAD, RUNNING.incrementAndGet());
    }

    private static LivingEntry living(Survey survey) {
        var unknown = LivingEntry.UNKNOWN;
        return new LivingEntry(
                new LivingEntry.Needs(Typed.of(Assurance.ASSURED), Typed.nothing()),
                unknown.housing(),
                unknown.water(),
                unknown.land(),
                unknown.support(),
                survey);
    }

    private void asCounty(Runnable work) {
        signedIn.run("county", work);
    }
}
