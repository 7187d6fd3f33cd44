package cn.mingbai.criteria.weighing;

import cn.mingbai.criteria.SampleHousehold;
import cn.mingbai.household.Assurance;
import cn.mingbai.household.ExclusionExplanation;
import cn.mingbai.household.ExclusionKind;
import cn.mingbai.household.ExclusionStatus;
import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.HouseholdFacts.Assistance;
import cn.mingbai.household.HouseholdFacts.Exclusion;
import cn.mingbai.household.HouseholdFacts.Housing;
import cn.mingbai.household.HouseholdFacts.IncomeItem;
import cn.mingbai.household.HouseholdFacts.Member;
import cn.mingbai.household.HouseholdFacts.Registration;
import cn.mingbai.household.HouseholdFacts.Relocation;
import cn.mingbai.household.HouseholdFacts.Schooling;
import cn.mingbai.household.HouseholdFacts.Water;
import cn.mingbai.household.HousingGrade;
import cn.mingbai.household.IncomeKind;
import cn.mingbai.household.IncomeNature;
import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.household.Relation;
import cn.mingbai.household.RelocationMode;
import cn.mingbai.household.SchoolingReason;
import cn.mingbai.household.SchoolingState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Invents households of every sort: mostly in good order, so that exits happen, with blanks and shortcomings sprinkled in. */
final class RandomHouseholds {

    private final Random random;
    private final double blanks;
    private final double shortcomings;

    RandomHouseholds(long seed) {
        random = new Random(seed);
        blanks = random.nextInt(4) * 0.02;
        shortcomings = random.nextInt(4) * 0.04;
    }

    SampleHousehold next() {
        var household = SampleHousehold.earning("5000");
        household.registration = registration();
        household.members = orBlank(() -> list(1 + random.nextInt(5), this::member));
        household.income = orBlank(() -> list(random.nextInt(5), this::income));
        household.operatingExpense = orBlank(() -> BigDecimal.valueOf(random.nextInt(8000)));
        household.food = orBlank(() -> fine() ? Assurance.ASSURED : Assurance.NOT_ASSURED);
        household.clothing = orBlank(() -> fine() ? Assurance.ASSURED : any(Assurance.values()));
        household.housing = orBlank(this::housing);
        household.water = orBlank(this::water);
        household.exclusions = orBlank(() -> fine() ? List.of() : list(random.nextInt(3), this::exclusion));
        household.assistance = orBlank(() -> new Assistance(good(), good()));
        household.consents = good();
        return household;
    }

    private @Nullable Registration registration() {
        return orBlank(() -> new Registration(
                orBlank(() -> fine() ? RegistrationStatus.REGISTERED : any(RegistrationStatus.values())),
                orBlank(() -> LocalDate.of(fine() ? 2016 : 2018, 1 + random.nextInt(12), 1)),
                orBlank(() -> fine() ? HouseholdCategory.GENERAL : any(HouseholdCategory.values()))));
    }

    private Member member() {
        var state = fine() ? SchoolingState.FINISHED : any(SchoolingState.values());
        return new Member(
                null,
                Relation.OTHER,
                orBlank(() -> LocalDate.of(fine() ? 1980 : 2000 + random.nextInt(16), 1 + random.nextInt(12), 1)),
                orBlank(() -> new Schooling(orBlank(() -> state), orBlank(() -> any(SchoolingReason.values())))),
                null,
                null,
                good(),
                good(),
                good());
    }

    private IncomeItem income() {
        return new IncomeItem(
                orBlank(() -> any(IncomeKind.values())),
                null,
                orBlank(() -> BigDecimal.valueOf(random.nextInt(2_000_000), 2)),
                orBlank(() -> fine() ? IncomeNature.RECEIVED : any(IncomeNature.values())));
    }

    private Housing housing() {
        var relocation = random.nextInt(4) > 0
                ? null
                : new Relocation(orBlank(() -> any(RelocationMode.values())), good(), good());
        return new Housing(
                orBlank(() -> fine() ? HousingGrade.B : any(HousingGrade.values())),
                orBlank(random::nextBoolean),
                orBlank(random::nextBoolean),
                relocation);
    }

    /** Never declared safe beside a measure that says otherwise: facts that contradict each other are not judged here. */
    private Water water() {
        if (random.nextInt(3) == 0) {
            return new Water(null, null, null, null, good());
        }
        return new Water(
                orBlank(() -> BigDecimal.valueOf(fine() ? 30 : random.nextInt(25))),
                orBlank(() -> BigDecimal.valueOf(fine() ? 10 : random.nextInt(40))),
                orBlank(() -> BigDecimal.valueOf(fine() ? 95 : random.nextInt(100))),
                good(),
                null);
    }

    private Exclusion exclusion() {
        return new Exclusion(
                orBlank(() -> any(ExclusionKind.values())),
                orBlank(() -> LocalDate.of(2014 + random.nextInt(5), 1, 1)),
                random.nextBoolean() ? null : any(ExclusionExplanation.values()),
                random.nextBoolean() ? null : any(ExclusionStatus.values()),
                null);
    }

    private @Nullable Boolean good() {
        return orBlank(this::fine);
    }

    private boolean fine() {
        return random.nextDouble() >= shortcomings;
    }

    private <T> @Nullable T orBlank(Supplier<? extends @Nullable T> known) {
        return random.nextDouble() < blanks ? null : known.get();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> List<T> list(int size, Supplier<T> entry) {
        return Stream.generate(entry).limit(size).toList();
    }
}
