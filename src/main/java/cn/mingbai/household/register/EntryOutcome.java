package cn.mingbai.household.register;

import cn.mingbai.household.entry.EntryProblem;
import cn.mingbai.household.entry.Severity;
import java.util.List;

/** What became of something that was entered; a form that was overtaken by another is a {@link cn.mingbai.shared.ChangedMeanwhileException}. */
public sealed interface EntryOutcome {

    /**
     * It stands in the register.
     *
     * @param number the household's number
     * @param remarks what was accepted and should still be looked at
     */
    record Saved(String number, List<EntryProblem> remarks) implements EntryOutcome {

        static Saved of(String number, List<EntryProblem> problems) {
            return new Saved(
                    number,
                    problems.stream()
                            .filter(problem -> problem.severity() == Severity.WARNING)
                            .toList());
        }
    }

    /** Nothing was changed; everything that was found, the errors among it. */
    record Refused(List<EntryProblem> problems) implements EntryOutcome {}
}
