package cn.mingbai.procedure.evidence;

import java.util.EnumSet;
import java.util.Set;

/** What a scan is a scan of; each kind is something that the county keeps in the folder of a household or a place. */
public enum EvidenceKind {
    /** The application, signed by the head of the household. */
    APPLICATION,
    /** The application, signed by somebody else because the head cannot. */
    APPLICATION_ON_BEHALF,
    /** The collective recommendation of village or group. */
    RECOMMENDATION,
    VERIFICATION_SHEET,
    INCOME_SHEET,
    HOUSE_PHOTO,
    MINUTES,
    ATTENDANCE_SHEET,
    BALLOT,
    NOTICE_PHOTO,
    COMPARISON_RESULT,
    DOUBT_EXPLANATION,
    TOWNSHIP_OPINION,
    COUNTY_DECISION,
    WITHDRAWAL,
    /** That the head of the household agrees to its exit (脱贫确认书), signed or with his handprint. */
    EXIT_CONFIRMATION,
    DEATH_OR_MOVE,
    WRONG_IDENTIFICATION,
    OTHER,
    /** What an indicator of a village rests on. */
    INDICATOR_PROOF,
    /** The village's exit sheet (贫困村退出申报表), signed by those who checked. */
    VILLAGE_EXIT_SHEET,
    COUNTY_OPINION,
    /** The county's application for its own exit. */
    COUNTY_EXIT_APPLICATION,
    CITY_OPINION,
    /** The report of departments and third party (行业部门评价、第三方评估报告). */
    EVALUATION_REPORT,
    PROVINCE_DECISION;

    private static final Set<EvidenceKind> OF_PLACES = EnumSet.of(
            INDICATOR_PROOF,
            VILLAGE_EXIT_SHEET,
            COUNTY_OPINION,
            COUNTY_EXIT_APPLICATION,
            CITY_OPINION,
            EVALUATION_REPORT,
            PROVINCE_DECISION);

    /** Whether it belongs to the exit of a village or a county, and to no household. */
    public boolean isOfPlace() {
        return OF_PLACES.contains(this);
    }
}
