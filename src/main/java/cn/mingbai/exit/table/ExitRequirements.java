package cn.mingbai.exit.table;

import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.Requirement;
import java.util.Optional;

/** What only an exit asks for before a step, each with the words for what is missing. */
public final class ExitRequirements {

    /** The head of the household signed, by hand or thumb (签字或捺手印), and the step names who. */
    public static final String HEAD_SIGNATURE = "headSignature";

    private ExitRequirements() {}

    /** Every doubt about a paper exit has its answer. Here open doubts are those that nobody answered. */
    static Requirement doubtsAnswered() {
        return (standing, attempt) -> {
            var open = standing.circumstances().openDoubts();
            return open == 0 ? Optional.empty() : Optional.of(Obstacle.of("openExitDoubts", open));
        };
    }

    /**
     * The frozen assessment does not say no. What is still unknown may yet be found out, such as the head's consent, which comes
     * after the appraisal.
     */
    static Requirement notRuledOut() {
        return (standing, attempt) -> {
            var assessed = standing.circumstances().assessed();
            if (assessed == null) {
                return Optional.of(Obstacle.of("notAssessed"));
            }
            return assessed.equals("NOT_ELIGIBLE")
                    ? Optional.of(Obstacle.of("notEligible"))
                    : Optional.<Obstacle>empty();
        };
    }
}
