package cn.mingbai.identification.comparison;

import cn.mingbai.account.Role;
import cn.mingbai.procedure.CaseAction;
import cn.mingbai.procedure.Level;
import java.util.Set;

/** What is done to a doubt, from where, by whom. */
enum DoubtAction implements CaseAction {
    DOUBT_SENT(DoubtState.RAISED, Level.COUNTY, Role.COUNTY_OFFICER, Role.COUNTY_SUPERVISOR),
    DOUBT_VERIFIED(
            DoubtState.SENT_TO_TOWNSHIP, Level.VILLAGE, Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TEAM_MEMBER),
    DOUBT_CONFIRMED(DoubtState.VILLAGE_VERIFIED, Level.TOWNSHIP, Role.TOWNSHIP_OFFICER),
    DOUBT_RETURNED(DoubtState.VILLAGE_VERIFIED, Level.TOWNSHIP, Role.TOWNSHIP_OFFICER),
    DOUBT_DECIDED(DoubtState.TOWNSHIP_CONFIRMED, Level.COUNTY, Role.COUNTY_OFFICER, Role.COUNTY_SUPERVISOR);

    private final DoubtState from;
    private final Level level;
    private final Set<Role> roles;

    DoubtAction(DoubtState from, Level level, Role... roles) {
        this.from = from;
        this.level = level;
        this.roles = Set.of(roles);
    }

    DoubtState from() {
        return from;
    }

    Level level() {
        return level;
    }

    boolean isFor(Role role) {
        return roles.contains(role);
    }
}
