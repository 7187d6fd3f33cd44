package cn.mingbai.criteria.rule;

import static java.util.Objects.requireNonNullElse;

import cn.mingbai.criteria.Measure;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.household.HouseholdFacts.Member;
import cn.mingbai.household.HouseholdFacts.Schooling;
import cn.mingbai.household.SchoolingReason;
import cn.mingbai.household.SchoolingState;
import java.util.List;

/**
 * Compulsory education (义务教育有保障): every child of school age is taught, at school or at home; one that cannot go for
 * reasons of health is let pass. Why a child dropped out excuses only when it is known.
 */
final class EducationCriterion implements CriterionRule {

    private static final Schooling NOTHING_KNOWN = new Schooling(null, null);

    @Override
    public Judgement judge(Inquiry inquiry) {
        var outOfSchool = with(inquiry, Outcome.NOT_MET);
        var unclear = with(inquiry, Outcome.UNKNOWN);
        var excused = with(inquiry, Outcome.EXEMPT);
        if (!outOfSchool.isEmpty()) {
            return judgement(inquiry, Outcome.NOT_MET, Sentence.of("criteria.EDUCATION.NOT_MET", outOfSchool));
        }
        if (inquiry.members().isEmpty()) {
            return judgement(inquiry, Outcome.UNKNOWN, Sentence.of("criteria.EDUCATION.noMembers"))
                    .missing("criteria.missing.members");
        }
        if (!unclear.isEmpty()) {
            return judgement(inquiry, Outcome.UNKNOWN, Sentence.of("criteria.EDUCATION.UNKNOWN", unclear))
                    .missing("criteria.missing.EDUCATION", unclear);
        }
        if (!excused.isEmpty()) {
            return judgement(inquiry, Outcome.EXEMPT, Sentence.of("criteria.EDUCATION.EXEMPT", excused));
        }
        var children = inquiry.naming(member -> isOfAge(inquiry, member));
        return children.isEmpty()
                ? judgement(inquiry, Outcome.MET, Sentence.of("criteria.EDUCATION.noChildren"))
                        .changing(null, null)
                : judgement(inquiry, Outcome.MET, Sentence.of("criteria.EDUCATION.MET", children));
    }

    /** Those members with whom it stands like this. */
    private static List<Sentence> with(Inquiry inquiry, Outcome outcome) {
        return inquiry.naming(member -> outcomeOf(inquiry, member) == outcome);
    }

    private static Outcome outcomeOf(Inquiry inquiry, Member member) {
        var schooling = requireNonNullElse(member.schooling(), NOTHING_KNOWN);
        var state = requireNonNullElse(schooling.state(), SchoolingState.UNKNOWN);
        if (state == SchoolingState.IN_SCHOOL
                || state == SchoolingState.HOME_TEACHING
                || state == SchoolingState.FINISHED) {
            return Outcome.MET;
        }
        if (member.birthDate() == null) {
            return Outcome.UNKNOWN;
        }
        if (!isOfAge(inquiry, member)) {
            return Outcome.MET;
        }
        if (state != SchoolingState.DROPPED_OUT) {
            return Outcome.UNKNOWN; // also "too young", which the birth date contradicts
        }
        var reason = schooling.reason();
        return reason == SchoolingReason.ILLNESS || reason == SchoolingReason.DISABILITY
                ? Outcome.EXEMPT
                : Outcome.NOT_MET;
    }

    private static boolean isOfAge(Inquiry inquiry, Member member) {
        var born = member.birthDate();
        return born != null && inquiry.standard().schoolAge().covers(born, inquiry.on());
    }

    private static Judgement judgement(Inquiry inquiry, Outcome outcome, Sentence explanation) {
        var age = inquiry.standard().schoolAge();
        return Judgement.of(inquiry, Criterion.EDUCATION, outcome, explanation)
                .measured(
                        null,
                        new Measure(
                                age.from() + "-" + age.to(),
                                Sentence.of("criteria.threshold.EDUCATION", age.from(), age.to())));
    }
}
