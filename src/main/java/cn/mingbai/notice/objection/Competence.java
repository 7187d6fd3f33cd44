package cn.mingbai.notice.objection;

import cn.mingbai.account.Role;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.notice.objection.ObjectionDesk.Step;

/**
 * Who investigates and answers: the township in the notice periods, the county in the announcement period (贵州省大扶贫条例
 * art. 16–17), the province for its own notice of a county, and never who posted the notice.
 */
final class Competence {

    private Competence() {}

    /** {@link Step#DONE} where he may act, else why not. */
    static Step of(SignedInOfficer officer, Objection objection) {
        if (!isOfTheLevel(officer.role(), objection)) {
            return Step.NOT_YOURS;
        }
        return objection.notice().postedBy().equals(officer.username()) ? Step.POSTED_THE_NOTICE : Step.DONE;
    }

    /** The county may take over where the township itself has posted the notice; above the province nobody may. */
    private static boolean isOfTheLevel(Role role, Objection objection) {
        return switch (objection.objection().level()) {
            case TOWNSHIP ->
                role == Role.TOWNSHIP_OFFICER
                        || role == Role.COUNTY_OFFICER
                                && objection.notice().kind().isPostedBy(Role.TOWNSHIP_OFFICER);
            case COUNTY -> role == Role.COUNTY_OFFICER || role == Role.COUNTY_SUPERVISOR;
            case PROVINCE -> role == Role.PROVINCE_OFFICER;
        };
    }
}
