package cn.mingbai.exit.place.table;

import cn.mingbai.criteria.standard.VillageExitRule.ApprovedBy;
import cn.mingbai.procedure.Procedure;
import java.util.List;

/** Which table moves a case. */
public final class PlaceTables {

    public static final List<Procedure> ALL =
            List.of(VillageExitProcedure.BY_COUNTY, VillageExitProcedure.BY_CITY, CountyExitProcedure.TABLE);

    private PlaceTables() {}

    /** The table with this key, as cases carry it; an accident where there is none. */
    public static Procedure of(String key) {
        return ALL.stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No table " + key));
    }

    /** The table of a village whose exit is approved there. */
    public static Procedure ofVillage(ApprovedBy approver) {
        return approver == ApprovedBy.CITY ? VillageExitProcedure.BY_CITY : VillageExitProcedure.BY_COUNTY;
    }
}
