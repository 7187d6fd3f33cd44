package cn.mingbai.household.register;

import cn.mingbai.household.Relation;
import cn.mingbai.household.entry.Typed;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the head of a household changes (变更户主), and with him how everybody stands to the head. */
@Service
@Transactional
@PreAuthorize("hasAuthority('HOUSEHOLD_EDIT')")
public class HeadshipDesk {

    private final HouseholdFile file;
    private final MemberTable members;
    private final Kinship kinship;

    HeadshipDesk(HouseholdFile file, MemberTable members, Kinship kinship) {
        this.file = file;
        this.members = members;
        this.kinship = kinship;
    }

    /**
     * States anew how all members stand to the head, as when the head changes (变更户主).
     *
     * @param relations relation by member; whoever is missing keeps his
     * @param seen the version of each member when the form was opened
     */
    public EntryOutcome rearrange(
            String number, Map<UUID, Typed<Relation>> relations, Map<UUID, Integer> seen, String reason) {
        var household = file.open(number);
        var living = members.livingIn(household.id().value());
        for (var member : living) {
            if (!member.isAt(seen.get(member.id()))) {
                throw file.changedMeanwhile(Member.class, member.id());
            }
        }
        var problems = new ArrayList<>(kinship.checkAnew(living, relations));
        problems.addAll(ReasonChecks.check(reason));
        if (HouseholdFile.hasError(problems)) {
            return new EntryOutcome.Refused(problems);
        }
        file.because(reason);
        for (var member : living) {
            var relation = relations.getOrDefault(member.id(), Typed.nothing()).value();
            member.standAs(relation == null ? member.relation() : relation);
        }
        return file.saved(household, problems);
    }
}
