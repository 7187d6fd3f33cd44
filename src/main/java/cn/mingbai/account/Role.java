package cn.mingbai.account;

import cn.mingbai.region.RegionLevel;
import java.util.EnumSet;
import java.util.Set;

/** What an officer is at his place (角色). A role is held at places of certain levels only. */
public enum Role {
    VILLAGE_OFFICER(RegionLevel.VILLAGE),
    FIRST_SECRETARY(RegionLevel.VILLAGE),
    TEAM_MEMBER(RegionLevel.VILLAGE),
    TOWNSHIP_OFFICER(RegionLevel.TOWNSHIP),
    COUNTY_OFFICER(RegionLevel.COUNTY),
    COUNTY_SUPERVISOR(RegionLevel.COUNTY),
    CITY_OFFICER(RegionLevel.CITY),
    PROVINCE_OFFICER(RegionLevel.PROVINCE),
    DEPARTMENT_OFFICER(RegionLevel.COUNTY, RegionLevel.CITY, RegionLevel.PROVINCE),
    INSPECTOR(RegionLevel.COUNTY, RegionLevel.CITY, RegionLevel.PROVINCE),
    AUDITOR(RegionLevel.COUNTY, RegionLevel.CITY, RegionLevel.PROVINCE),
    SYSTEM_ADMINISTRATOR(RegionLevel.COUNTY, RegionLevel.CITY, RegionLevel.PROVINCE);

    private final Set<RegionLevel> levels;

    Role(RegionLevel first, RegionLevel... others) {
        this.levels = EnumSet.of(first, others);
    }

    /** Whether this role is held at places of that level. */
    public boolean isHeldAt(RegionLevel level) {
        return levels.contains(level);
    }
}
