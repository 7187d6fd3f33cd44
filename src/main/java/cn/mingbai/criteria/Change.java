package cn.mingbai.criteria;

import cn.mingbai.criteria.standard.Criterion;
import java.util.Set;

/**
 * One thing that would have to turn out or become different.
 *
 * @param anyOf the criteria of which any single one is enough
 * @param to the outcome that one would have then; of EXCLUSION, MET means every listed matter is cleared up
 * @param sentence what would have to happen, without a full stop
 */
public record Change(Set<Criterion> anyOf, Outcome to, Sentence sentence) {

    public Change {
        anyOf = Set.copyOf(anyOf);
    }
}
