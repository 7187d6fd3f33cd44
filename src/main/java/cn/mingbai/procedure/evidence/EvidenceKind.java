package cn.mingbai.procedure.evidence;

/** What a scan is a scan of; each kind is something that the county keeps in the household's folder. */
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
    OTHER
}
