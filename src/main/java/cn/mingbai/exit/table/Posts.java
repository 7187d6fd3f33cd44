package cn.mingbai.exit.table;

import static cn.mingbai.account.Role.COUNTY_OFFICER;
import static cn.mingbai.account.Role.COUNTY_SUPERVISOR;
import static cn.mingbai.account.Role.FIRST_SECRETARY;
import static cn.mingbai.account.Role.TEAM_MEMBER;
import static cn.mingbai.account.Role.TOWNSHIP_OFFICER;
import static cn.mingbai.account.Role.VILLAGE_OFFICER;

import cn.mingbai.account.Role;
import cn.mingbai.procedure.CaseState;
import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.Requirement;
import cn.mingbai.procedure.Step;
import java.util.List;
import java.util.Set;

/** Who may take the steps of a level (domain.md §9.1), and short ways to write the lines of the table. */
enum Posts {
    VILLAGE(Level.VILLAGE, VILLAGE_OFFICER, FIRST_SECRETARY, TEAM_MEMBER),
    TOWNSHIP(Level.TOWNSHIP, TOWNSHIP_OFFICER),
    COUNTY(Level.COUNTY, COUNTY_OFFICER),
    /** Supervises and decides; the county's office may where the leading group has no account of its own. */
    COUNTY_DECIDING(Level.COUNTY, COUNTY_SUPERVISOR, COUNTY_OFFICER);

    private final Level level;
    private final Set<Role> roles;

    Posts(Level level, Role... roles) {
        this.level = level;
        this.roles = Set.of(roles);
    }

    Step step(ExitAction action, ExitState from, ExitState to, Requirement... requirements) {
        return step(action, Set.of(from), Set.of(to), requirements);
    }

    Step step(ExitAction action, Set<CaseState> from, Set<CaseState> to, Requirement... requirements) {
        return new Step(action, from, to, level, roles, List.of(requirements));
    }

    /** A step that follows from a notice; nobody signs in for it. */
    static Step following(ExitAction action, ExitState from, ExitState to) {
        return new Step(action, Set.of(from), Set.of(to), null, Set.of(), List.of());
    }
}
