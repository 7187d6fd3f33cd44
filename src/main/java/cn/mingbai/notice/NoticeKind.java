package cn.mingbai.notice;

import static cn.mingbai.account.Role.COUNTY_OFFICER;
import static cn.mingbai.account.Role.FIRST_SECRETARY;
import static cn.mingbai.account.Role.PROVINCE_OFFICER;
import static cn.mingbai.account.Role.TEAM_MEMBER;
import static cn.mingbai.account.Role.TOWNSHIP_OFFICER;
import static cn.mingbai.account.Role.VILLAGE_OFFICER;

import cn.mingbai.account.Role;
import cn.mingbai.region.RegionLevel;
import java.util.EnumSet;
import java.util.Set;

/**
 * The notices of procedures: who posts them, where they may hang, and which level investigates objections to them. A notice
 * (公示) asks before it is decided, an announcement (公告) tells what was.
 */
public enum NoticeKind {
    /** In the village, by the village (第一次公示；退出的村内公示). */
    VILLAGE_NOTICE(
            ObjectionLevel.TOWNSHIP, EnumSet.of(RegionLevel.VILLAGE), VILLAGE_OFFICER, FIRST_SECRETARY, TEAM_MEMBER),
    /** After the township's review, by the township (第二次公示); of villages that are to exit, in the township. */
    TOWNSHIP_NOTICE(ObjectionLevel.TOWNSHIP, EnumSet.of(RegionLevel.VILLAGE, RegionLevel.TOWNSHIP), TOWNSHIP_OFFICER),
    /** Of the households that exit, after the township's review, by the township (乡镇审核公告). */
    TOWNSHIP_ANNOUNCEMENT(
            ObjectionLevel.TOWNSHIP, EnumSet.of(RegionLevel.VILLAGE, RegionLevel.TOWNSHIP), TOWNSHIP_OFFICER),
    /** Of the county's decision, by the county (公告). */
    COUNTY_ANNOUNCEMENT(
            ObjectionLevel.COUNTY,
            EnumSet.of(RegionLevel.VILLAGE, RegionLevel.TOWNSHIP, RegionLevel.COUNTY),
            COUNTY_OFFICER),
    /** Of a county that is to exit, by the province (省级公示); it hangs in the county and stands in the county's chain. */
    PROVINCE_NOTICE(ObjectionLevel.PROVINCE, EnumSet.of(RegionLevel.COUNTY), PROVINCE_OFFICER);

    private final ObjectionLevel objections;
    private final Set<RegionLevel> places;
    private final Set<Role> posters;

    NoticeKind(ObjectionLevel objections, Set<RegionLevel> places, Role... posters) {
        this.objections = objections;
        this.places = places;
        this.posters = Set.of(posters);
    }

    /** Who investigates: the township in the notice periods, the county its own announcement, the province its own notice. */
    public ObjectionLevel objections() {
        return objections;
    }

    /** Whether an officer in that role posts and takes down notices of this kind. */
    public boolean isPostedBy(Role role) {
        return posters.contains(role);
    }

    /** Whether notices of this kind hang at places of that level. */
    public boolean hangsAt(RegionLevel level) {
        return places.contains(level);
    }
}
