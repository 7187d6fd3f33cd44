package cn.mingbai.casework;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Role;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.Attempt;
import cn.mingbai.procedure.Attempt.References;
import cn.mingbai.procedure.CaseAction;
import cn.mingbai.procedure.CaseEngine;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.draw.Draw;
import cn.mingbai.procedure.draw.Draw.Result;
import cn.mingbai.procedure.draw.Draws;
import cn.mingbai.procedure.round.Rounds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Samples for the township's review (at least 20 %) and the county's decision or supervision (at least 10 %), and what was found. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CASE_SAMPLE')")
public class SampleDesk {

    private final Draws draws;
    private final CaseFiles files;
    private final CaseEngine engine;
    private final Rounds rounds;
    private final Books books;
    private final CurrentOfficer officer;
    private final Clock clock;

    SampleDesk(
            Draws draws,
            CaseFiles files,
            CaseEngine engine,
            Rounds rounds,
            Books books,
            CurrentOfficer officer,
            Clock clock) {
        this.draws = draws;
        this.files = files;
        this.engine = engine;
        this.rounds = rounds;
        this.books = books;
        this.officer = officer;
        this.clock = clock;
    }

    private enum Note implements CaseAction {
        SAMPLE_CHECKED
    }

    /** Draws from all cases of the list that wait for this level; empty where none does. The same cases are drawn once. */
    public Optional<Draw> draw(UUID listId) {
        var level = level();
        var waiting = files.ofList(listId).stream()
                .filter(file -> file.open() && isWaiting(level, file))
                .toList();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var rules = rounds.get(rounds.list(listId).round()).rules();
        var percent = level == Level.TOWNSHIP ? rules.townshipSample() : rules.countySample();
        return Optional.of(draws.draw(level, percent, waiting, officer.require().username()));
    }

    /** The list that was drawn from. */
    public UUID listOf(UUID drawId) {
        return draws.get(drawId).list();
    }

    /** Writes down what the check of a drawn case found; false where that was done before. Only the level that drew may. */
    public boolean record(UUID drawId, CaseId id, Result result, String note) {
        var draw = draws.get(drawId);
        var acting = Acting.of(officer.require());
        if (draw.level() != level() || !draws.record(drawId, id, result, note.strip(), acting.name())) {
            return false;
        }
        engine.note(
                files.get(id),
                draw.level(),
                acting,
                Attempt.of(Note.SAMPLE_CHECKED, LocalDate.now(clock))
                        .saying(note)
                        .pointing(new References(null, null, null, drawId)));
        return true;
    }

    private Level level() {
        return officer.require().role() == Role.TOWNSHIP_OFFICER ? Level.TOWNSHIP : Level.COUNTY;
    }

    private boolean isWaiting(Level level, CaseFile file) {
        return file.state().equals(books.work(file.procedure()).samples().get(level));
    }
}
