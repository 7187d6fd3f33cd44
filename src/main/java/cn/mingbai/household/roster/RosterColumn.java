package cn.mingbai.household.roster;

/** The columns of a roster by subject; their headings are data, in roster-columns.properties. */
enum RosterColumn {
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP(true),
    VILLAGE(true),
    VILLAGER_GROUP,
    HOUSEHOLD_NUMBER(true),
    PERSON_NUMBER,
    NAME(true),
    SEX(true),
    ID_KIND,
    ID_NUMBER(true),
    RELATION(true),
    ETHNICITY,
    POLITICAL_STATUS,
    EDUCATION,
    SCHOOL_STAGE,
    DROPOUT_REASON,
    HEALTH,
    LABOUR,
    WORK_AREA,
    WORK_MONTHS,
    MEDICAL_INSURANCE,
    CRITICAL_ILLNESS_INSURANCE,
    PENSION,
    SUBSISTENCE_ALLOWANCE,
    SPECIAL_HARDSHIP,
    CATEGORY,
    STATUS,
    MAIN_CAUSE,
    OTHER_CAUSES,
    STATED_SIZE,
    WAGE,
    OPERATING,
    PROPERTY,
    TRANSFER,
    TRANSFER_ALLOWANCE,
    TRANSFER_PENSION,
    TRANSFER_ECOLOGY,
    TRANSFER_OTHER,
    OPERATING_EXPENSE,
    ARABLE_LAND,
    FOREST_LAND,
    HOUSING_AREA,
    HOUSING_GRADE,
    WATER_SAFE,
    WATER_FETCH_MINUTES,
    ACCESS_ROAD,
    LIVING_POWER,
    SANITARY_TOILET,
    PHONE,
    BANK_NAME,
    BANK_ACCOUNT,
    NOTE;

    private final boolean required;

    RosterColumn() {
        this(false);
    }

    RosterColumn(boolean required) {
        this.required = required;
    }

    /** Whether a table without this column is no roster. */
    boolean isRequired() {
        return required;
    }

    /** Whether the values are the household's and stand on the head's row only. */
    boolean isOfHousehold() {
        return ordinal() >= CATEGORY.ordinal();
    }
}
