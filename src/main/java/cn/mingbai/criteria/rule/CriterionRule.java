package cn.mingbai.criteria.rule;

/** How one criterion is judged. */
@FunctionalInterface
interface CriterionRule {

    Judgement judge(Inquiry inquiry);
}
