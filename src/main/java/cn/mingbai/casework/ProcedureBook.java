package cn.mingbai.casework;

import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.round.RoundKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a module tells the casework of its procedures: their tables, and all in which they differ beyond them. Every method is
 * called inside the transaction of the use case that asks.
 */
public interface ProcedureBook {

    /** The kind of rounds in which its procedures are worked. */
    RoundKind round();

    List<Procedure> tables();

    /** How the steps of that table are worked. */
    ListWork work(String procedure);

    /** The clauses on which its notices rest, as they are cited. */
    List<String> basis(Standard standard);

    /** Judges the household of a case. */
    Judged judge(Question question);

    /**
     * What is asked of the rules.
     *
     * @param on a day of the round's year
     * @param wish the step with which the assessment is frozen; null where somebody only looks
     */
    record Question(
            CaseFile file,
            HouseholdFacts facts,
            Standard standard,
            LocalDate on,
            @Nullable Wish wish) {}

    /**
     * The further things that the form of a step asks for, by name: the values to choose from, none where any text will do.
     */
    default Map<String, Collection<String>> details(String procedure, String action) {
        return Map.of();
    }

    /** Where the words stand for the name with which the comment of such an event begins; none for plain comments. */
    default List<String> prefixes(String action) {
        return List.of();
    }

    /** The template with this module's part of the forms of steps ({@code details}) and of the page of a case ({@code parts}). */
    String template();

    /**
     * The states in which a case has come to a stop: it waits for whoever may lead it back or end it, though a step on the way may
     * still come.
     */
    default Set<String> stopped() {
        return Set.of();
    }

    /** Papers of a case that can be printed. */
    List<CasePaper> papers(String procedure);

    /**
     * A paper of a case.
     *
     * @param path behind the address of the case
     * @param key the message that names it
     */
    record CasePaper(String path, String key) {}

    /** What this module shows of a case on its page, for its template; null where there is nothing more. */
    default @Nullable Object parts(CaseFile file) {
        return null;
    }

    /** What this module shows of a round on its page ({@code round} of its template); null where there is nothing more. */
    default @Nullable Object roundParts(UUID round) {
        return null;
    }

    /** Why a step that states this cannot be taken although the table allows it; empty where it can. */
    default Optional<Obstacle> unfit(CaseFile file, Wish wish) {
        return Optional.empty();
    }

    /** Keeps what a step states before the assessment is frozen with it. */
    default void prepare(CaseFile file, Wish wish, Acting acting) {}

    /** Looks for doubts about the cases of a list, before somebody takes steps on them. */
    default void look(UUID list) {}

    /**
     * Does to the register what the end of a case does to it.
     *
     * @param state the final state
     * @param reason for the history of the register
     */
    void ended(CaseFile file, String state, Wish wish, String reason);
}
