package cn.mingbai.casework;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.CaseEngine;
import cn.mingbai.procedure.CaseEngine.VillageSpot;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.shared.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a household on a village's list, for whichever procedure. The use case that calls it checks the permission. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseOpening {

    private final CaseEngine engine;
    private final CaseFiles files;
    private final Rounds rounds;
    private final Books books;
    private final CurrentOfficer officer;

    CaseOpening(CaseEngine engine, CaseFiles files, Rounds rounds, Books books, CurrentOfficer officer) {
        this.engine = engine;
        this.files = files;
        this.rounds = rounds;
        this.books = books;
        this.officer = officer;
    }

    /**
     * Opens a case.
     *
     * @param unfit why this household cannot go through the procedure, empty where it can
     * @param words of whoever opens it; may be empty
     */
    public OpeningOutcome open(
            Procedure table, UUID listId, HouseholdHeader header, Optional<Obstacle> unfit, String words) {
        var list = rounds.list(listId);
        var round = rounds.get(list.round());
        if (list.area() != header.area()
                || round.kind() != books.of(table.key()).round()) {
            throw new NotFoundException("The household lies in another village, or the round is of another kind");
        }
        var obstacle = unfit.or(() -> round.open() ? Optional.empty() : Optional.of(Obstacle.of("roundClosed")))
                .or(() -> files.ofHousehold(header.id()).stream().anyMatch(CaseFile::open)
                        ? Optional.of(Obstacle.of("caseOpen"))
                        : Optional.empty());
        if (obstacle.isPresent()) {
            return new OpeningOutcome.Refused(List.of(obstacle.get()));
        }
        var spot = new VillageSpot(list.round(), list.id(), list.area());
        var opened = engine.open(table, spot, header.id(), Acting.of(officer.require()), words);
        return new OpeningOutcome.Opened(opened.id());
    }
}
