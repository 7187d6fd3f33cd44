package cn.mingbai.notice.objection;

import cn.mingbai.account.Role;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.notice.NoticeKind;
import cn.mingbai.notice.ObjectionLevel;
import cn.mingbai.notice.objection.ObjectionDesk.Step;

/**
 * Who investigates and answers: the township in the notice periods, the county in the announcement period, and never who
 * posted the notice (贵州省大扶贫条例 art. 16–17).
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

    /** The county may take over where the township itself has posted the notice. */
    private static boolean isOfTheLevel(Role role, Objection objection) {
        if (objection.objection().level() == ObjectionLevel.COUNTY) {
            return role == Role.COUNTY_OFFICER || role == Role.COUNTY_SUPERVISOR;
        }
        return role == Role.TOWNSHIP_OFFICER
                || role == Role.COUNTY_OFFICER && objection.notice().kind() == NoticeKind.TOWNSHIP_NOTICE;
    }
}
