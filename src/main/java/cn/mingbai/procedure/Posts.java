package cn.mingbai.procedure;

import static cn.mingbai.account.Role.CITY_OFFICER;
import static cn.mingbai.account.Role.COUNTY_OFFICER;
import static cn.mingbai.account.Role.COUNTY_SUPERVISOR;
import static cn.mingbai.account.Role.FIRST_SECRETARY;
import static cn.mingbai.account.Role.PROVINCE_OFFICER;
import static cn.mingbai.account.Role.TEAM_MEMBER;
import static cn.mingbai.account.Role.TOWNSHIP_OFFICER;
import static cn.mingbai.account.Role.VILLAGE_OFFICER;

import cn.mingbai.account.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who may take the steps of a level (domain.md §9.1), and short ways to write the lines of a table. */
public enum Posts {
    VILLAGE(Level.VILLAGE, VILLAGE_OFFICER, FIRST_SECRETARY, TEAM_MEMBER),
    TOWNSHIP(Level.TOWNSHIP, TOWNSHIP_OFFICER),
    COUNTY(Level.COUNTY, COUNTY_OFFICER),
    /** The county's leading group decides; its office may where the group has no account of its own. */
    COUNTY_DECIDING(Level.COUNTY, COUNTY_SUPERVISOR, COUNTY_OFFICER),
    /** Where the county's office checked and its leading group approves: not the same hand. */
    COUNTY_APPROVING(Level.COUNTY, COUNTY_SUPERVISOR),
    CITY(Level.CITY, CITY_OFFICER),
    PROVINCE(Level.PROVINCE, PROVINCE_OFFICER);

    private final Level level;
    private final Set<Role> roles;

    Posts(Level level, Role... roles) {
        this.level = level;
        this.roles = Set.of(roles);
    }

    /** A line that leads from one state to one other. */
    public Step step(CaseAction action, CaseState from, CaseState to, Requirement... requirements) {
        return step(action, Set.of(from), Set.of(to), requirements);
    }

    /** The same, for which whoever takes it answers by name, with his password. */
    public Step answeredFor(CaseAction action, CaseState from, CaseState to, Requirement... requirements) {
        return new Step(action, Set.of(from), Set.of(to), level, roles, List.of(requirements), true);
    }

    /** A line that holds in several states; where several may follow, the officer says which. */
    public Step step(CaseAction action, Set<CaseState> from, Set<CaseState> to, Requirement... requirements) {
        return new Step(action, from, to, level, roles, List.of(requirements), false);
    }

    /** A step that follows from a notice; nobody signs in for it. */
    public static Step following(CaseAction action, CaseState from, CaseState to) {
        return new Step(action, Set.of(from), Set.of(to), null, Set.of(), List.of(), false);
    }

    /** Requirements that several lines share, and those of this one. */
    public static Requirement[] all(List<Requirement> first, Requirement... more) {
        return Stream.concat(first.stream(), Arrays.stream(more)).toArray(Requirement[]::new);
    }
}
