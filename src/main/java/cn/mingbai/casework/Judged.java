package cn.mingbai.casework;

import cn.mingbai.criteria.Assessment;
import cn.mingbai.criteria.Decision;

/**
 * What the rules say of a case.
 *
 * @param decision of the procedure; it may be harder than that of the assessment, never milder
 * @param json everything it rests on, as canonical JSON
 */
public record Judged(Decision decision, Assessment assessment, String json) {

    public static Judged of(FrozenAssessment frozen) {
        return new Judged(frozen.assessment().decision(), frozen.assessment(), frozen.json());
    }
}
