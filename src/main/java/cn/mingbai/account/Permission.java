package cn.mingbai.account;

import static cn.mingbai.account.Role.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an officer may do, and the roles that may do it: the one access matrix of the product (domain.md §9.1). What is
 * not granted here is denied. Where he may do it follows from the place of his post.
 */
public enum Permission {
    /** His own work page, his password, his posts. */
    OWN_WORK(EnumSet.allOf(Role.class)),
    /** Names and designations of places; the standards and their clauses: public knowledge. */
    REFERENCE_READ(EnumSet.allOf(Role.class)),
    /** Enter what the villages of his county are designated as. */
    VILLAGE_DESIGNATE(EnumSet.of(COUNTY_OFFICER)),
    /** Try the rules on invented facts; nothing is stored. */
    ASSESS(EnumSet.complementOf(EnumSet.of(SYSTEM_ADMINISTRATOR))),
    /** Households, their members, income, living conditions and decisions, with ID numbers masked. */
    HOUSEHOLD_READ(EnumSet.complementOf(EnumSet.of(SYSTEM_ADMINISTRATOR, DEPARTMENT_OFFICER))),
    /** Enter and correct households; every change with a reason. */
    HOUSEHOLD_EDIT(EnumSet.of(VILLAGE_OFFICER, FIRST_SECRETARY, TEAM_MEMBER, TOWNSHIP_OFFICER, COUNTY_OFFICER)),
    /** See one masked number in full, with a reason that is kept. */
    HOUSEHOLD_REVEAL(EnumSet.of(
            VILLAGE_OFFICER, FIRST_SECRETARY, TEAM_MEMBER, TOWNSHIP_OFFICER, COUNTY_OFFICER, COUNTY_SUPERVISOR)),
    /** Take a list away as a workbook. */
    HOUSEHOLD_EXPORT(
            EnumSet.of(TOWNSHIP_OFFICER, COUNTY_OFFICER, COUNTY_SUPERVISOR, CITY_OFFICER, PROVINCE_OFFICER, AUDITOR)),
    /** Bring in, merge and discard roster workbooks. */
    ROSTER_IMPORT(EnumSet.of(TOWNSHIP_OFFICER, COUNTY_OFFICER)),
    /** Put a new version of a standard in force. */
    STANDARD_ADOPT(EnumSet.of(PROVINCE_OFFICER)),
    /** Rounds, village lists, cases with their evidence and history. */
    CASE_READ(EnumSet.complementOf(EnumSet.of(SYSTEM_ADMINISTRATOR, DEPARTMENT_OFFICER))),
    /** The movement table of the register, with the movements behind each figure. */
    MOVEMENT_READ(EnumSet.complementOf(EnumSet.of(SYSTEM_ADMINISTRATOR, DEPARTMENT_OFFICER))),
    /** Take the steps that the table of a procedure gives to his role. */
    CASE_WORK(EnumSet.of(
            VILLAGE_OFFICER, FIRST_SECRETARY, TEAM_MEMBER, TOWNSHIP_OFFICER, COUNTY_OFFICER, COUNTY_SUPERVISOR)),
    /** Open cases, record meetings, hang out the village's notices. */
    CASE_VILLAGE(EnumSet.of(VILLAGE_OFFICER, FIRST_SECRETARY, TEAM_MEMBER)),
    /** Draw samples and record what was found. */
    CASE_SAMPLE(EnumSet.of(TOWNSHIP_OFFICER, COUNTY_OFFICER, COUNTY_SUPERVISOR)),
    /** Review, supervise or decide exits, many at once, at the desk made for it. */
    EXIT_APPROVE(EnumSet.of(TOWNSHIP_OFFICER, COUNTY_OFFICER, COUNTY_SUPERVISOR)),
    /** Open and close the rounds of his county. */
    ROUND_OPEN(EnumSet.of(COUNTY_OFFICER)),
    /** Send in a department's list for the comparison. */
    COMPARISON_SEND(EnumSet.of(COUNTY_OFFICER, DEPARTMENT_OFFICER)),
    /** Verify doubts, confirm them, decide them, each at his level. */
    DOUBT_WORK(EnumSet.of(
            VILLAGE_OFFICER, FIRST_SECRETARY, TEAM_MEMBER, TOWNSHIP_OFFICER, COUNTY_OFFICER, COUNTY_SUPERVISOR)),
    /** Notices of his area with their seals, as posted; the public ones anybody reads without signing in. */
    NOTICE_READ(EnumSet.complementOf(EnumSet.of(SYSTEM_ADMINISTRATOR, DEPARTMENT_OFFICER))),
    /** Post and take down the notices of his own level. */
    NOTICE_POST(EnumSet.of(
            VILLAGE_OFFICER, FIRST_SECRETARY, TEAM_MEMBER, TOWNSHIP_OFFICER, COUNTY_OFFICER, PROVINCE_OFFICER)),
    /** Check the seals of all notices of his area. */
    NOTICE_CHECK(EnumSet.of(COUNTY_OFFICER, AUDITOR)),
    /** Enter where objections go and which telephone the notices name. */
    NOTICE_CONTACT_ENTER(EnumSet.of(COUNTY_OFFICER, PROVINCE_OFFICER)),
    /** Enter the public holidays and shifted working days of a year. */
    WORKING_CALENDAR_ENTER(EnumSet.of(PROVINCE_OFFICER)),
    /** Write an objection down for a villager. */
    OBJECTION_ENTER(EnumSet.of(
            VILLAGE_OFFICER, FIRST_SECRETARY, TEAM_MEMBER, TOWNSHIP_OFFICER, COUNTY_OFFICER, PROVINCE_OFFICER)),
    /** Read who objected and why; not the village, whose list it is, and the province only what it investigates itself. */
    OBJECTION_READ(
            EnumSet.of(TOWNSHIP_OFFICER, COUNTY_OFFICER, COUNTY_SUPERVISOR, PROVINCE_OFFICER, INSPECTOR, AUDITOR)),
    /** Investigate and answer objections of his own level. */
    OBJECTION_DECIDE(EnumSet.of(TOWNSHIP_OFFICER, COUNTY_OFFICER, COUNTY_SUPERVISOR, PROVINCE_OFFICER)),
    /** The figures of a county's exit, evaluations with their samples and results. */
    EVALUATION_READ(EnumSet.of(COUNTY_OFFICER, COUNTY_SUPERVISOR, CITY_OFFICER, PROVINCE_OFFICER, INSPECTOR, AUDITOR)),
    /** Draw the sample of a county's evaluation, and close the evaluation. */
    EVALUATION_RUN(EnumSet.of(PROVINCE_OFFICER)),
    /** Enter what was found in the drawn households; not the county that is evaluated. */
    EVALUATION_ENTER(EnumSet.of(INSPECTOR)),
    /** Enter the agricultural-hukou population of villages and townships. */
    POPULATION_ENTER(EnumSet.of(TOWNSHIP_OFFICER, COUNTY_OFFICER)),
    /** Exits of villages and counties: indicators, figures, cases with their evidence and history. */
    PLACE_EXIT_READ(EnumSet.complementOf(EnumSet.of(SYSTEM_ADMINISTRATOR, DEPARTMENT_OFFICER))),
    /** State what an indicator of a village is, with proof. */
    VILLAGE_INDICATOR_ENTER(
            EnumSet.of(VILLAGE_OFFICER, FIRST_SECRETARY, TEAM_MEMBER, TOWNSHIP_OFFICER, COUNTY_OFFICER)),
    /** Take the steps that the table of a place's exit gives to his role. */
    PLACE_EXIT_WORK(EnumSet.of(TOWNSHIP_OFFICER, COUNTY_OFFICER, COUNTY_SUPERVISOR, CITY_OFFICER, PROVINCE_OFFICER)),
    /** Make, close and reset accounts within his area. */
    ACCOUNT_MANAGE(EnumSet.of(SYSTEM_ADMINISTRATOR)),
    /** Read who did and who saw what. */
    AUDIT_READ(EnumSet.of(AUDITOR));

    private final Set<Role> roles;

    Permission(EnumSet<Role> roles) {
        this.roles = roles;
    }

    /** Whether a post with this role carries the permission. */
    public boolean isGrantedTo(Role role) {
        return roles.contains(role);
    }

    /** Everything a role may do. */
    public static Set<Permission> of(Role role) {
        return Arrays.stream(values())
                .filter(permission -> permission.isGrantedTo(role))
                .collect(Collectors.toUnmodifiableSet());
    }
}
