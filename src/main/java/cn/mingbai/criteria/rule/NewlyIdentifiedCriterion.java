package cn.mingbai.criteria.rule;

import cn.mingbai.criteria.Measure;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Criterion;

/** A household taken in or returned in the assessed year does not exit in the same year (当年新识别、返贫的不退出). */
final class NewlyIdentifiedCriterion implements CriterionRule {

    @Override
    public Judgement judge(Inquiry inquiry) {
        int year = inquiry.standard().year();
        var identifiedOn = inquiry.registration().identifiedOn();
        if (identifiedOn == null) {
            return Judgement.of(
                            inquiry,
                            Criterion.NEWLY_IDENTIFIED,
                            Outcome.UNKNOWN,
                            Sentence.of("criteria.NEWLY_IDENTIFIED.UNKNOWN"))
                    .changing(
                            Sentence.of("criteria.change.NEWLY_IDENTIFIED.PROVEN", year),
                            Sentence.of("criteria.change.NEWLY_IDENTIFIED.NOT_MET", year))
                    .missing("criteria.missing.NEWLY_IDENTIFIED");
        }
        var outcome = identifiedOn.getYear() < year ? Outcome.MET : Outcome.NOT_MET;
        return Judgement.of(
                        inquiry,
                        Criterion.NEWLY_IDENTIFIED,
                        outcome,
                        Sentence.of("criteria.NEWLY_IDENTIFIED." + outcome, identifiedOn, year))
                .measured(
                        new Measure(
                                identifiedOn.toString(),
                                Sentence.of("criteria.measured.NEWLY_IDENTIFIED", identifiedOn)),
                        new Measure("< " + year, Sentence.of("criteria.threshold.NEWLY_IDENTIFIED", year)))
                .changing(
                        Sentence.of("criteria.change.NEWLY_IDENTIFIED.MET", identifiedOn.getYear() + 1),
                        Sentence.of("criteria.change.NEWLY_IDENTIFIED.NOT_MET", year));
    }
}
