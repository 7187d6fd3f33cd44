package cn.mingbai.notice;

import cn.mingbai.account.Role;
import java.util.EnumSet;
import java.util.Set;

/** The notices of a procedure (两公示一公告): who posts them, and which level investigates objections to them. */
public enum NoticeKind {
    /** In the village, by the village (第一次公示). */
    VILLAGE_NOTICE(ObjectionLevel.TOWNSHIP, EnumSet.of(Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TEAM_MEMBER)),
    /** After the township's review, by the township (第二次公示). */
    TOWNSHIP_NOTICE(ObjectionLevel.TOWNSHIP, EnumSet.of(Role.TOWNSHIP_OFFICER)),
    /** Of the county's decision, by the county (公告). */
    COUNTY_ANNOUNCEMENT(ObjectionLevel.COUNTY, EnumSet.of(Role.COUNTY_OFFICER));

    private final ObjectionLevel objections;
    private final Set<Role> posters;

    NoticeKind(ObjectionLevel objections, Set<Role> posters) {
        this.objections = objections;
        this.posters = posters;
    }

    /** Who investigates: the township in the notice periods, the county in the announcement period. */
    public ObjectionLevel objections() {
        return objections;
    }

    /** Whether an officer in that role posts and takes down notices of this kind. */
    public boolean isPostedBy(Role role) {
        return posters.contains(role);
    }
}
