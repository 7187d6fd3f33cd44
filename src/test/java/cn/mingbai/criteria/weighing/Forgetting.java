package cn.mingbai.criteria.weighing;

import cn.mingbai.criteria.SampleHousehold;
import cn.mingbai.household.HouseholdFacts.Assistance;
import cn.mingbai.household.HouseholdFacts.Exclusion;
import cn.mingbai.household.HouseholdFacts.Housing;
import cn.mingbai.household.HouseholdFacts.IncomeItem;
import cn.mingbai.household.HouseholdFacts.Member;
import cn.mingbai.household.HouseholdFacts.Registration;
import cn.mingbai.household.HouseholdFacts.Relocation;
import cn.mingbai.household.HouseholdFacts.Water;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes one fact of a household unknown.
 *
 * <p>Three blanks have a meaning of their own and are not forgotten here: no relocation means not relocated, no status of
 * an exclusion means stated as a fact, and no operating expense is asked where nothing was produced.
 */
final class Forgetting {

    private Forgetting() {}

    static void something(SampleHousehold household, Random random) {
        if (random.nextInt(12) == 0) {
            household.exclusions = changeOne(
                    household.exclusions,
                    random,
                    e -> new Exclusion(e.kind(), e.since(), null, e.status(), e.source()));
        } else {
            somethingButAnExcuse(household, random);
        }
    }

    /** What excuses (a child's reason to stay at home, the explanation of a possession) counts only while it is known. */
    static void somethingButAnExcuse(SampleHousehold h, Random random) {
        switch (random.nextInt(17)) {
            case 0 -> h.food = null;
            case 1 -> h.clothing = null;
            case 2 -> h.housing = null;
            case 3 -> h.water = null;
            case 4 -> h.members = null;
            case 5 -> h.income = null;
            case 6 -> h.exclusions = null;
            case 7 -> h.assistance = random.nextBoolean() ? null : forget(h.assistance, random);
            case 8 -> h.consents = null;
            case 9 -> h.registration = random.nextBoolean() ? null : forget(h.registration, random);
            case 10 -> h.members = changeOne(h.members, random, m -> SampleHousehold.taught(m, null, m.schooling()));
            case 11 -> h.members = changeOne(h.members, random, m -> SampleHousehold.taught(m, m.birthDate(), null));
            case 12 -> h.members = changeOne(h.members, random, m -> forgetInsurance(m, random));
            case 13 -> h.income = changeOne(h.income, random, item -> forget(item, random));
            case 14 -> h.housing = forget(h.housing, random);
            case 15 -> h.water = forget(h.water, random);
            default -> h.exclusions = changeOne(h.exclusions, random, e -> forget(e, random));
        }
    }

    private static @Nullable Assistance forget(@Nullable Assistance a, Random random) {
        if (a == null) {
            return null;
        }
        return random.nextBoolean()
                ? new Assistance(null, a.effective())
                : new Assistance(a.measuresImplemented(), null);
    }

    private static @Nullable Registration forget(@Nullable Registration r, Random random) {
        if (r == null) {
            return null;
        }
        return switch (random.nextInt(3)) {
            case 0 -> new Registration(null, r.identifiedOn(), r.category());
            case 1 -> new Registration(r.status(), null, r.category());
            default -> new Registration(r.status(), r.identifiedOn(), null);
        };
    }

    private static Member forgetInsurance(Member m, Random random) {
        int which = random.nextInt(3);
        return SampleHousehold.insured(
                m,
                which == 0 ? null : m.basicMedicalInsurance(),
                which == 1 ? null : m.criticalIllnessInsurance(),
                which == 2 ? null : m.treatmentAssured());
    }

    private static IncomeItem forget(IncomeItem i, Random random) {
        int which = random.nextInt(3);
        return new IncomeItem(
                which == 0 ? null : i.kind(), i.item(), which == 1 ? null : i.amount(), which == 2 ? null : i.nature());
    }

    private static @Nullable Housing forget(@Nullable Housing h, Random random) {
        if (h == null) {
            return null;
        }
        int which = random.nextInt(6);
        var r = h.relocation();
        return new Housing(
                which == 0 ? null : h.grade(),
                which == 1 ? null : h.renovated(),
                which == 2 ? null : h.livesElsewhereSafely(),
                r == null
                        ? null
                        : new Relocation(
                                which == 3 ? null : r.mode(),
                                which == 4 ? null : r.keysHandedOver(),
                                which == 5 ? null : r.movedIn()));
    }

    private static @Nullable Water forget(@Nullable Water w, Random random) {
        if (w == null) {
            return null;
        }
        int which = random.nextInt(5);
        return new Water(
                which == 0 ? null : w.litresPerPersonPerDay(),
                which == 1 ? null : w.fetchMinutes(),
                which == 2 ? null : w.guaranteeRate(),
                which == 3 ? null : w.qualitySafe(),
                which == 4 ? null : w.declaredSafe());
    }

    private static Exclusion forget(Exclusion e, Random random) {
        return random.nextBoolean()
                ? new Exclusion(null, e.since(), e.explanation(), e.status(), e.source())
                : new Exclusion(e.kind(), null, e.explanation(), e.status(), e.source());
    }

    private static <T> @Nullable List<T> changeOne(@Nullable List<T> list, Random random, UnaryOperator<T> change) {
        if (list == null || list.isEmpty()) {
            return list;
        }
        var changed = new ArrayList<>(list);
        int which = random.nextInt(changed.size());
        changed.set(which, change.apply(changed.get(which)));
        return changed;
    }
}
