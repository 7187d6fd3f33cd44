package cn.mingbai.criteria;

import java.util.List;

/**
 * One way in which the decision would be another: if all of these changes happened and nothing else did, it would be
 * {@code becomes}. Several alternatives stand beside each other as "or".
 */
public record Alternative(List<Change> changes, Decision becomes, Sentence sentence) {

    public Alternative {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("Without a change the decision stays");
        }
        changes = List.copyOf(changes);
    }
}
