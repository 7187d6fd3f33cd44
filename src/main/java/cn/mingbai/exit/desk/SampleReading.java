package cn.mingbai.exit.desk;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.casework.SampleDesk;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.draw.Draw.Result;
import cn.mingbai.procedure.round.Rounds;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The drawn sample of a round, to be read in full and checked on the spot before anything is approved. */
@Service
@Transactional
@PreAuthorize("hasAuthority('EXIT_APPROVE')")
public class SampleReading {

    private static final int AT_MOST = 1_000;

    private final SampleDesk samples;
    private final DeskCases cases;
    private final DeskLines lines;
    private final Rounds rounds;
    private final CurrentOfficer officer;

    SampleReading(SampleDesk samples, DeskCases cases, DeskLines lines, Rounds rounds, CurrentOfficer officer) {
        this.samples = samples;
        this.cases = cases;
        this.lines = lines;
        this.rounds = rounds;
        this.officer = officer;
    }

    /** Draws from every list of the round with exits that wait here; the same exits are drawn once. How many lists it were. */
    public int draw(UUID round) {
        var lists = waiting(round).stream().map(CaseFile::list).distinct().toList();
        return (int)
                lists.stream().filter(list -> samples.draw(list).isPresent()).count();
    }

    /** The drawn exits that wait here, at most a thousand. */
    @Transactional(readOnly = true)
    public List<DeskLine> drawn(UUID round) {
        return lines.of(rounds.get(round), waiting(round), steps()).stream()
                .filter(line -> line.drawn() != null)
                .toList();
    }

    /** Writes down what the check of one of them found; false where that was done before. */
    public boolean record(UUID draw, CaseId id, Result result, String note) {
        return samples.record(draw, id, result, note);
    }

    private List<CaseFile> waiting(UUID round) {
        return cases.waiting(round, steps(), null, AT_MOST);
    }

    private List<DeskSteps.Waiting> steps() {
        return DeskSteps.of(officer.require().role());
    }
}
