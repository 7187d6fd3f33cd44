package cn.mingbai.criteria.rule;

import cn.mingbai.criteria.Measure;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.household.HouseholdFacts.Member;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Basic medical care (基本医疗有保障): every member has the basic and the critical-illness insurance and is treated when ill.
 * That treatment costs something is no shortcoming.
 */
final class MedicalCriterion implements CriterionRule {

    @Override
    public Judgement judge(Inquiry inquiry) {
        var shortcomings = Stream.of(
                        lacking(inquiry, "basic", Member::basicMedicalInsurance),
                        lacking(inquiry, "critical", Member::criticalIllnessInsurance),
                        lacking(inquiry, "treatment", Member::treatmentAssured))
                .flatMap(List::stream)
                .toList();
        if (!shortcomings.isEmpty()) {
            return judgement(
                    inquiry,
                    Outcome.NOT_MET,
                    Sentence.of("criteria.MEDICAL.NOT_MET", Sentence.linked("criteria.also", shortcomings)));
        }
        if (inquiry.members().isEmpty()) {
            return judgement(inquiry, Outcome.UNKNOWN, Sentence.of("criteria.MEDICAL.noMembers"))
                    .missing("criteria.missing.members");
        }
        var unclear = inquiry.naming(MedicalCriterion::isUnclear);
        return unclear.isEmpty()
                ? judgement(
                        inquiry,
                        Outcome.MET,
                        Sentence.of("criteria.MEDICAL.MET", inquiry.members().size()))
                : judgement(inquiry, Outcome.UNKNOWN, Sentence.of("criteria.MEDICAL.UNKNOWN", unclear))
                        .missing("criteria.missing.MEDICAL", unclear);
    }

    private static List<Sentence> lacking(Inquiry inquiry, String what, Function<Member, @Nullable Boolean> assured) {
        var members = inquiry.naming(member -> Boolean.FALSE.equals(assured.apply(member)));
        return members.isEmpty() ? List.of() : List.of(Sentence.of("criteria.MEDICAL.lacking." + what, members));
    }

    private static boolean isUnclear(Member member) {
        return member.basicMedicalInsurance() == null
                || member.criticalIllnessInsurance() == null
                || member.treatmentAssured() == null;
    }

    private static boolean isAssured(Member member) {
        return Stream.of(member.basicMedicalInsurance(), member.criticalIllnessInsurance(), member.treatmentAssured())
                .allMatch(Boolean.TRUE::equals);
    }

    private static Judgement judgement(Inquiry inquiry, Outcome outcome, Sentence explanation) {
        int all = inquiry.members().size();
        int assured = (int)
                inquiry.members().stream().filter(MedicalCriterion::isAssured).count();
        return Judgement.of(inquiry, Criterion.MEDICAL, outcome, explanation)
                .measured(
                        all == 0
                                ? null
                                : new Measure(
                                        assured + "/" + all, Sentence.of("criteria.measured.MEDICAL", assured, all)),
                        new Measure("ALL", Sentence.of("criteria.threshold.MEDICAL")));
    }
}
