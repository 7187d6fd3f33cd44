package cn.mingbai.criteria.rule;

import cn.mingbai.criteria.Measure;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.household.HouseholdFacts.Housing;
import cn.mingbai.household.HouseholdFacts.Relocation;
import cn.mingbai.household.HousingGrade;
import cn.mingbai.household.RelocationMode;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Safe housing (住房安全有保障): nobody lives in a dilapidated house. Grade A or B is safe; so is a house renovated to the
 * guideline, another safe home (public rental, long lease, a relative's house), or the new home of a relocated household:
 * its keys are enough in a settlement, moving in where it was settled on its own.
 */
final class HousingCriterion implements CriterionRule {

    private static final Set<HousingGrade> SAFE = EnumSet.of(HousingGrade.A, HousingGrade.B);
    private static final Set<HousingGrade> DILAPIDATED = EnumSet.of(HousingGrade.C, HousingGrade.D);

    @Override
    public Judgement judge(Inquiry inquiry) {
        var housing = inquiry.facts().housing();
        if (housing == null) {
            return unknown(inquiry, null);
        }
        var grade = housing.grade();
        if (hasNewHome(housing.relocation())) {
            return met(inquiry, grade, "relocated");
        }
        if (grade != null && SAFE.contains(grade)) {
            return judgement(inquiry, grade, Outcome.MET, Sentence.of("criteria.HOUSING.safe", grade.name()));
        }
        if (Boolean.TRUE.equals(housing.renovated())) {
            return met(inquiry, grade, "renovated");
        }
        if (Boolean.TRUE.equals(housing.livesElsewhereSafely())) {
            return met(inquiry, grade, "elsewhere");
        }
        return grade != null && DILAPIDATED.contains(grade) && hasNowhereElse(housing)
                ? judgement(inquiry, grade, Outcome.NOT_MET, Sentence.of("criteria.HOUSING.NOT_MET", grade.name()))
                : unknown(inquiry, grade);
    }

    private static boolean hasNewHome(@Nullable Relocation relocation) {
        return relocation != null
                && (Boolean.TRUE.equals(relocation.movedIn())
                        || (relocation.mode() == RelocationMode.CONCENTRATED
                                && Boolean.TRUE.equals(relocation.keysHandedOver())));
    }

    private static boolean hasNowhereElse(Housing housing) {
        return Boolean.FALSE.equals(housing.renovated())
                && Boolean.FALSE.equals(housing.livesElsewhereSafely())
                && isStillWaiting(housing.relocation());
    }

    /** Not relocated, or known to have no new home yet. */
    private static boolean isStillWaiting(@Nullable Relocation relocation) {
        if (relocation == null) {
            return true;
        }
        boolean keysWouldDo = relocation.mode() != RelocationMode.SCATTERED;
        return Boolean.FALSE.equals(relocation.movedIn())
                && (!keysWouldDo || Boolean.FALSE.equals(relocation.keysHandedOver()));
    }

    private static Judgement met(Inquiry inquiry, @Nullable HousingGrade grade, String how) {
        return judgement(inquiry, grade, Outcome.MET, Sentence.of("criteria.HOUSING." + how));
    }

    private static Judgement unknown(Inquiry inquiry, @Nullable HousingGrade grade) {
        return grade != null && DILAPIDATED.contains(grade)
                ? judgement(inquiry, grade, Outcome.UNKNOWN, Sentence.of("criteria.HOUSING.unknownHome", grade.name()))
                        .missing("criteria.missing.HOUSING.home")
                : judgement(inquiry, grade, Outcome.UNKNOWN, Sentence.of("criteria.HOUSING.unknownGrade"))
                        .missing("criteria.missing.HOUSING.grade");
    }

    private static Judgement judgement(
            Inquiry inquiry, @Nullable HousingGrade grade, Outcome outcome, Sentence explanation) {
        return Judgement.of(inquiry, Criterion.HOUSING, outcome, explanation)
                .measured(
                        grade == null || grade == HousingGrade.UNKNOWN
                                ? null
                                : new Measure(grade.name(), Sentence.of("criteria.measured.HOUSING", grade.name())),
                        new Measure("A, B", Sentence.of("criteria.threshold.HOUSING")));
    }
}
