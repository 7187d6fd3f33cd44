package cn.mingbai.criteria.rule;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.standard.ExclusionRule;
import cn.mingbai.criteria.standard.ExclusionRule.Severity;
import cn.mingbai.household.ExclusionExplanation;
import cn.mingbai.household.ExclusionStatus;
import cn.mingbai.household.HouseholdFacts.Exclusion;
import cn.mingbai.household.RegistrationStatus;

/** What a possession or position comes to. */
enum ExclusionVerdict {
    /** Found not to be true. */
    NOT_TRUE(Outcome.MET),
    /** The standard takes no interest in it. */
    IGNORED(Outcome.EXEMPT),
    /** The standard shows it as a doubt only. */
    DOUBT_ONLY(Outcome.EXEMPT),
    /** Its explanation is accepted. */
    EXCUSED(Outcome.EXEMPT),
    /** Came after the registration, which was right. */
    GAINED_LATER(Outcome.EXEMPT),
    /** A doubt nobody has verified. */
    OPEN(Outcome.UNKNOWN),
    KIND_MISSING(Outcome.UNKNOWN),
    /** Said to be explained, but not how. */
    EXPLANATION_MISSING(Outcome.UNKNOWN),
    /** Whether it came before or after the registration is not known. */
    DATE_MISSING(Outcome.UNKNOWN),
    /** There already when the household was registered (错评). */
    WRONGLY_IDENTIFIED(Outcome.NOT_MET),
    /** Explained, but not in a way that is accepted. */
    NOT_EXCUSED(Outcome.NOT_MET),
    EXCLUDES(Outcome.NOT_MET);

    private final Outcome outcome;

    ExclusionVerdict(Outcome outcome) {
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }

    static ExclusionVerdict of(Inquiry inquiry, Exclusion exclusion) {
        var kind = exclusion.kind();
        if (exclusion.status() == ExclusionStatus.DISMISSED) {
            return NOT_TRUE;
        }
        if (kind == null) {
            return KIND_MISSING;
        }
        var rule = inquiry.standard().exclusion(kind);
        if (rule.severity() == Severity.IGNORED) {
            return IGNORED;
        }
        if (rule.severity() == Severity.DOUBT_ONLY) {
            return DOUBT_ONLY;
        }
        return exclusion.status() == ExclusionStatus.OPEN ? OPEN : ofTrue(inquiry, exclusion, rule);
    }

    private static ExclusionVerdict ofTrue(Inquiry inquiry, Exclusion exclusion, ExclusionRule rule) {
        var explanation = exclusion.explanation();
        boolean datesDecide = rule.isExcusedBy(ExclusionExplanation.GAINED_AFTER_REGISTRATION);
        boolean isOnRegister = isOnRegister(inquiry);
        if (explanation != null
                && explanation != ExclusionExplanation.GAINED_AFTER_REGISTRATION
                && rule.isExcusedBy(explanation)) {
            return EXCUSED;
        }
        if (isOnRegister && datesDecide) {
            return byDates(inquiry, exclusion);
        }
        if (explanation == null && exclusion.status() == ExclusionStatus.EXPLAINED) {
            return EXPLANATION_MISSING;
        }
        if (isOnRegister) {
            return WRONGLY_IDENTIFIED;
        }
        if (explanation == ExclusionExplanation.GAINED_AFTER_REGISTRATION
                && datesDecide
                && inquiry.registration().status() == null) {
            return DATE_MISSING;
        }
        return explanation == null ? EXCLUDES : NOT_EXCUSED;
    }

    /** Only who is on the register can have gained something since; a return after an exit is judged like a first entry. */
    private static boolean isOnRegister(Inquiry inquiry) {
        var status = inquiry.registration().status();
        return inquiry.isAboutExit()
                || status == RegistrationStatus.REGISTERED
                || status == RegistrationStatus.RETURNED;
    }

    private static ExclusionVerdict byDates(Inquiry inquiry, Exclusion exclusion) {
        var since = exclusion.since();
        var identifiedOn = inquiry.registration().identifiedOn();
        if (since == null || identifiedOn == null) {
            return DATE_MISSING;
        }
        return since.isAfter(identifiedOn) ? GAINED_LATER : WRONGLY_IDENTIFIED;
    }
}
