package cn.mingbai.exit.doubt;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.exit.doubt.AnswerOutcome.Answered;
import cn.mingbai.exit.doubt.AnswerOutcome.Overtaken;
import cn.mingbai.exit.doubt.AnswerOutcome.Refused;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.Attempt;
import cn.mingbai.procedure.CaseAction;
import cn.mingbai.procedure.CaseEngine;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.evidence.EvidenceShelf;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers doubts about exits, in words, at the level of whoever answers. */
@Service
@Transactional
@PreAuthorize("hasAuthority('DOUBT_WORK')")
public class DoubtAnswers {

    private static final int LONGEST = 1_000;

    private final DoubtRows rows;
    private final CaseFiles files;
    private final CaseEngine engine;
    private final EvidenceShelf shelf;
    private final CurrentOfficer officer;
    private final Clock clock;

    DoubtAnswers(
            DoubtRows rows,
            CaseFiles files,
            CaseEngine engine,
            EvidenceShelf shelf,
            CurrentOfficer officer,
            Clock clock) {
        this.rows = rows;
        this.files = files;
        this.engine = engine;
        this.shelf = shelf;
        this.officer = officer;
        this.clock = clock;
    }

    private enum Note implements CaseAction {
        DOUBT_ANSWERED
    }

    /** The doubt as it is; not found where it was withdrawn. */
    @Transactional(readOnly = true)
    public RaisedDoubt get(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFoundException("No doubt %s in the area".formatted(id)));
    }

    /** Answers; whoever acted on the case at another level does not answer for this one. */
    public AnswerOutcome answer(UUID id, int version, String words, List<UUID> evidence) {
        var doubt = get(id);
        var file = files.get(doubt.caseId());
        var signedIn = officer.require();
        var acting = Acting.of(signedIn);
        var level = Level.of(signedIn.place().level());
        if (words.isBlank() || words.strip().length() > LONGEST) {
            return new Refused(List.of(Obstacle.of("doubtWords", LONGEST)));
        }
        if (!file.open() || level.isEmpty()) {
            return new Refused(List.of(Obstacle.of("notYourPost")));
        }
        var segregated = engine.segregated(file, level.get(), acting);
        if (segregated.isPresent()) {
            return new Refused(List.of(segregated.get()));
        }
        var scans = shelf.kindsOf(file.list(), file.id().value(), evidence);
        if (doubt.version() != version
                || !rows.answer(doubt, words.strip(), scans.keySet(), acting.name(), clock.instant())) {
            return new Overtaken();
        }
        engine.note(
                file,
                level.get(),
                acting,
                Attempt.of(Note.DOUBT_ANSWERED, LocalDate.now(clock))
                        .saying(doubt.kind() + " " + words.strip())
                        .with(scans));
        return new Answered();
    }
}
