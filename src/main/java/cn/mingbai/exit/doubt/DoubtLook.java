package cn.mingbai.exit.doubt;

import cn.mingbai.casework.RoundStandards;
import cn.mingbai.exit.ExitWords;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.round.Rounds;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks at the open exits of a list for patterns of exits on paper, and keeps what it finds. */
@Component
public class DoubtLook {

    private final CaseFiles files;
    private final Rounds rounds;
    private final RoundStandards standards;
    private final PlannedExits exits;
    private final DoubtRows rows;
    private final SettingWords limits;
    private final ExitWords sentences;
    private final Clock clock;

    DoubtLook(
            CaseFiles files,
            Rounds rounds,
            RoundStandards standards,
            PlannedExits exits,
            DoubtRows rows,
            SettingWords limits,
            ExitWords sentences,
            Clock clock) {
        this.files = files;
        this.rounds = rounds;
        this.standards = standards;
        this.exits = exits;
        this.rows = rows;
        this.limits = limits;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** A list without open exits is left alone. The use case that calls it checks the permission. */
    public void look(UUID listId) {
        var open = files.ofList(listId).stream()
                .filter(file -> file.open() && file.procedure().startsWith("EXIT_"))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        var round = rounds.get(rounds.list(listId).round());
        var standard = standards.of(round);
        var planned = exits.of(round, standard, open);
        var patterns = new PaperDoubts(standard.exitSettings());
        var known = rows.of(open.stream().map(CaseFile::id).toList()).stream()
                .collect(Collectors.groupingBy(RaisedDoubt::caseId));
        for (var file : open) {
            var exit = planned.exits().get(file.id());
            if (exit != null) {
                keep(file, patterns.about(exit, planned.around()), known.getOrDefault(file.id(), List.of()));
            }
        }
    }

    private void keep(CaseFile file, List<PaperDoubt> found, List<RaisedDoubt> known) {
        var now = clock.instant();
        for (var doubt : known) {
            if (isPast(doubt, found)) {
                rows.withdraw(doubt.id(), now);
            }
        }
        for (var doubt : found) {
            rows.raise(file, doubt, limits.of(doubt.threshold()), words(doubt), now);
        }
    }

    /**
     * An open doubt is past when the pattern no longer shows. An answered one stays on record; where the household's own account
     * has changed since, so that the pattern reads otherwise, it is asked about again. A list that grew is no reason to ask anew.
     */
    private boolean isPast(RaisedDoubt known, List<PaperDoubt> found) {
        var now = found.stream().filter(doubt -> doubt.kind() == known.kind()).findFirst();
        return known.open()
                ? now.isEmpty() || !words(now.get()).equals(known.words())
                : known.kind().isOfHousehold()
                        && now.map(doubt -> !words(doubt).equals(known.words())).orElse(false);
    }

    private String words(PaperDoubt doubt) {
        return sentences.say(doubt.explanation());
    }
}
