package cn.mingbai.household.entry;

import static cn.mingbai.household.entry.Severity.ERROR;
import static cn.mingbai.household.entry.Severity.HINT;
import static cn.mingbai.household.entry.Severity.WARNING;

/**
 * What can be wrong with an entry, the number of the rule in domain.md §7.1 and its weight. The sentence is the message
 * {@link #messageKey()}; it says what to do next.
 */
public enum EntryFault {
    // any field
    MISSING(ERROR, 3),
    NOT_IN_LIST(ERROR, 0),
    NOT_A_NUMBER(ERROR, 0),
    NOT_A_DATE(ERROR, 0),
    TOO_LONG(ERROR, 0),
    OUT_OF_RANGE(ERROR, 0),
    TOO_MANY_DECIMALS(ERROR, 0),
    UNUSUAL_AMOUNT(WARNING, 18),
    BLANK(HINT, 18),
    // ID number
    ID_WRONG_LENGTH(ERROR, 1),
    ID_OLD_FIFTEEN_DIGITS(ERROR, 1),
    ID_WRONG_CHARACTER(ERROR, 1),
    ID_UNKNOWN_PROVINCE(ERROR, 1),
    ID_IMPOSSIBLE_BIRTH_DATE(ERROR, 1),
    ID_WRONG_CHECK_CHARACTER(ERROR, 1),
    /** A spreadsheet took it for a number and rounded it: format the column as text. */
    ID_DIGITS_LOST(ERROR, 1),
    ID_DISABILITY_DIGITS(ERROR, 1),
    ID_WITHOUT_KIND(ERROR, 1),
    /** Stands at another person of the same household; args: that person's place in it, from 1. */
    ID_TWICE_IN_HOUSEHOLD(ERROR, 1),
    /** Args: full name of the place and number of the household where it stands; both within the asking officer's area. */
    ID_REGISTERED_HERE(ERROR, 1),
    /** It stands somewhere outside the asking officer's area, and that is all he may know. */
    ID_REGISTERED_ELSEWHERE(ERROR, 1),
    NO_DOCUMENT(WARNING, 1),
    SEX_CONTRADICTS_ID(ERROR, 1),
    BIRTH_DATE_CONTRADICTS_ID(ERROR, 1),
    BIRTH_DATE_IN_FUTURE(ERROR, 1),
    // relations
    NO_HEAD(ERROR, 2),
    SEVERAL_HEADS(ERROR, 2),
    SEVERAL_SPOUSES(ERROR, 2),
    RELATION_CONTRADICTS_SEX(ERROR, 2),
    RELATION_CONTRADICTS_HEAD(ERROR, 2),
    SIZE_DIFFERS(WARNING, 2),
    // telephone
    PHONE_PATTERN(WARNING, 5),
    // education
    EDUCATION_AND_STAGE(WARNING, 6),
    NEITHER_EDUCATION_NOR_STAGE(WARNING, 6),
    AGE_AND_STAGE(WARNING, 7),
    STILL_PRESCHOOL(WARNING, 7),
    YOUNG_WITH_PRIMARY_ONLY(HINT, 7),
    NOT_AT_SCHOOL_WITHOUT_REASON(WARNING, 8),
    REASON_BUT_AT_SCHOOL(WARNING, 8),
    ILL_BUT_HEALTHY(WARNING, 8),
    // health and labour
    HEALTHY_AND_ILL(ERROR, 3),
    DISABLED_WITHOUT_CERTIFICATE(HINT, 4),
    CERTIFICATE_WITHOUT_DISABILITY(WARNING, 4),
    SEVERE_DISABILITY_WITH_FULL_LABOUR(WARNING, 4),
    CHILD_WITH_LABOUR(WARNING, 9),
    HEALTHY_WITHOUT_LABOUR(WARNING, 9),
    STUDENT_WITH_LABOUR(WARNING, 9),
    OLD_WITH_FULL_LABOUR(HINT, 9),
    WORKS_WITHOUT_LABOUR(WARNING, 10),
    STUDENT_WORKS(WARNING, 10),
    WORK_AREA_WITHOUT_MONTHS(WARNING, 11),
    WORK_MONTHS_WITHOUT_AREA(WARNING, 11),
    // insurance and allowances
    NO_MEDICAL_INSURANCE(HINT, 12),
    CRITICAL_INSURANCE_WITHOUT_BASIC(WARNING, 12),
    SPECIAL_HARDSHIP_BUT_HEALTHY(HINT, 13),
    BOTH_ALLOWANCES(WARNING, 14),
    NO_LABOUR_NO_ALLOWANCE(HINT, 14),
    CATEGORY_WITHOUT_RECIPIENT(HINT, 14),
    // causes
    TOO_MANY_CAUSES(ERROR, 0),
    MAIN_CAUSE_REPEATED(WARNING, 0),
    // income
    NEGATIVE(ERROR, 15),
    UNUSUAL_WAGE(WARNING, 15),
    OPERATING_INCOME_WITHOUT_EXPENSE(WARNING, 15),
    UNUSUALLY_SMALL_BENEFIT(WARNING, 16),
    // the register itself
    NOT_A_VILLAGE(ERROR, 0),
    NUMBERS_USED_UP(ERROR, 0),
    HEAD_MUST_STAY(ERROR, 2),
    REASON_HOLDS_NUMBER(ERROR, 0),
    BEFORE_JOINING(ERROR, 0),
    STATUS_NOT_ALLOWED(ERROR, 0),
    EXPLANATION_MISSING(ERROR, 0),
    // dwelling
    RELOCATION_INCOMPLETE(HINT, 18);

    private final Severity severity;
    private final int rule;

    EntryFault(Severity severity, int rule) {
        this.severity = severity;
        this.rule = rule;
    }

    public Severity severity() {
        return severity;
    }

    /** Number of the rule in domain.md §7.1; 0 for what any form refuses. */
    public int rule() {
        return rule;
    }

    public String messageKey() {
        return "household.fault." + name();
    }
}
