package cn.mingbai.criteria.rule;

import cn.mingbai.criteria.Measure;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.household.ExclusionStatus;
import cn.mingbai.household.HouseholdFacts.Exclusion;
import cn.mingbai.household.HouseholdFacts.Group;
import java.util.List;
import java.util.Objects;

/**
 * Possessions and positions that keep a household off the register (不得纳入的情形), each judged for itself. An open doubt is not
 * a decision; an explanation counts if the standard accepts it for that kind.
 *
 * <p>For a registered household the dates decide: what it had when it was registered makes it wrongly identified (错评), to be
 * cleared out by procedure and not by exit; what came later is no objection, and it exits by the normal way.
 */
public final class ExclusionCriterion {

    /** One judgement for each exclusion; a single one where there is none or nobody has compared. */
    public List<Judgement> judge(Inquiry inquiry) {
        var exclusions = inquiry.facts().exclusions();
        if (exclusions == null) {
            return List.of(Judgement.of(
                            inquiry,
                            Criterion.EXCLUSION,
                            Outcome.UNKNOWN,
                            Sentence.of("criteria.EXCLUSION.notCompared"))
                    .missing("criteria.missing.EXCLUSION.comparison"));
        }
        if (exclusions.isEmpty()) {
            return List.of(nothingFound(inquiry));
        }
        return exclusions.stream()
                .map(exclusion -> judge(inquiry, exclusion, ExclusionVerdict.of(inquiry, exclusion)))
                .toList();
    }

    /** What nobody stated does not hold a household back, but a reader is told whether departments were asked at all. */
    private static Judgement nothingFound(Inquiry inquiry) {
        var source = inquiry.facts().sources().get(Group.EXCLUSIONS);
        return source != null && source.date() == null
                ? Judgement.of(
                                inquiry,
                                Criterion.EXCLUSION,
                                Outcome.MET,
                                Sentence.of("criteria.EXCLUSION.noneWithoutComparison"))
                        .missing("criteria.missing.EXCLUSION.departments")
                : Judgement.of(inquiry, Criterion.EXCLUSION, Outcome.MET, Sentence.of("criteria.EXCLUSION.none"));
    }

    private static Judgement judge(Inquiry inquiry, Exclusion exclusion, ExclusionVerdict verdict) {
        var kind = exclusion.kind();
        var name = Sentence.of("criteria.exclusion." + (kind == null ? "unknown" : kind));
        var judgement = Judgement.of(
                        inquiry, Criterion.EXCLUSION, verdict.outcome(), explanation(inquiry, exclusion, verdict, name))
                .measured(kind == null ? null : new Measure(kind.name(), name), null)
                .changing(
                        Sentence.of("criteria.change.EXCLUSION.cleared." + inquiry.purpose(), name),
                        Sentence.of("criteria.change.EXCLUSION.confirmed." + inquiry.purpose(), name))
                .resting(
                        kind == null
                                ? inquiry.standard().clause(Criterion.EXCLUSION)
                                : inquiry.standard().exclusion(kind).clause(),
                        exclusion.source());
        boolean isOpen = exclusion.status() == ExclusionStatus.OPEN && verdict != ExclusionVerdict.IGNORED;
        return isOpen || verdict.outcome() == Outcome.UNKNOWN
                ? judgement.missing("criteria.missing.EXCLUSION." + (isOpen ? ExclusionVerdict.OPEN : verdict), name)
                : judgement;
    }

    private static Sentence explanation(Inquiry inquiry, Exclusion exclusion, ExclusionVerdict verdict, Sentence name) {
        var explanation = exclusion.explanation();
        return Sentence.of(
                "criteria.EXCLUSION." + verdict,
                name,
                explanation == null ? "" : Sentence.of("criteria.explanation." + explanation),
                Objects.toString(exclusion.since(), ""),
                Objects.toString(inquiry.registration().identifiedOn(), ""));
    }
}
