package cn.mingbai.procedure.round;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.round.RoundOutcome.Done;
import cn.mingbai.procedure.round.RoundOutcome.Refused;
import cn.mingbai.region.Place;
import cn.mingbai.region.RegionLevel;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds and their village lists. Everybody whose area lies in the county reads its rounds; who sees less, less. */
@Service
@Transactional
public class Rounds {

    private final RoundTable rounds;
    private final VillageListTable lists;
    private final CurrentOfficer officer;
    private final Clock clock;

    Rounds(RoundTable rounds, VillageListTable lists, CurrentOfficer officer, Clock clock) {
        this.rounds = rounds;
        this.lists = lists;
        this.officer = officer;
        this.clock = clock;
    }

    /** Opens a round of the officer's county; refuses samples smaller than the sources allow and a name used before. */
    @PreAuthorize("hasAuthority('ROUND_OPEN')")
    public RoundOutcome open(RoundDraft draft) {
        var acting = officer.require();
        if (!acting.place().range().contains(draft.county().range())) {
            throw new NotFoundException("The county lies outside the area");
        }
        var obstacles = draft.obstacles();
        if (!obstacles.isEmpty()) {
            return new Refused(obstacles);
        }
        var id = UUID.randomUUID();
        return rounds.add(id, draft, clock.instant(), acting.username())
                ? new Done(id)
                : new Refused(List.of(Obstacle.of("roundNameTaken", draft.name())));
    }

    /** Closes a round in which no case is open any more. */
    @PreAuthorize("hasAuthority('ROUND_OPEN')")
    public RoundOutcome close(UUID id) {
        get(id);
        var open = rounds.openCases(id);
        if (open > 0) {
            return new Refused(List.of(Obstacle.of("roundHasOpenCases", open)));
        }
        rounds.close(id, clock.instant());
        return new Done(id);
    }

    @Transactional(readOnly = true)
    public Round get(UUID id) {
        return rounds.find(id).orElseThrow(() -> new NotFoundException("No round %s in the area".formatted(id)));
    }

    /** The rounds of a kind that concern the officer's area, the latest first. */
    @Transactional(readOnly = true)
    public List<Round> of(RoundKind kind) {
        return rounds.of(kind);
    }

    /** The village's list in a round, made when it is first asked for; a village of another county is not there. */
    public VillageList list(Round round, Place village) {
        if (village.level() != RegionLevel.VILLAGE || !round.county().range().contains(village.range())) {
            throw new NotFoundException("No list of this village in round %s".formatted(round.id()));
        }
        return lists.ofVillage(round.id(), village.area());
    }

    @Transactional(readOnly = true)
    public VillageList list(UUID id) {
        return lists.find(id).orElseThrow(() -> new NotFoundException("No list %s in the area".formatted(id)));
    }

    /** The lists of a round that the officer sees, in the order of the villages. */
    @Transactional(readOnly = true)
    public List<VillageList> listsOf(UUID round) {
        return lists.ofRound(round);
    }
}
