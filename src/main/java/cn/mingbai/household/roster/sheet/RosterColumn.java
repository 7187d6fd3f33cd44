package cn.mingbai.household.roster.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The columns of a roster by subject; their headings are data, in roster-columns.properties. */
public enum RosterColumn {
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP(true),
    VILLAGE(true),
    VILLAGER_GROUP,
    HOUSEHOLD_NUMBER(true),
    PERSON_NUMBER,
    NAME(true),
    SEX(true, "SEX"),
    ID_KIND("ID_KIND"),
    ID_NUMBER(true),
    RELATION(true, "RELATION"),
    ETHNICITY,
    POLITICAL_STATUS("POLITICAL_STATUS"),
    EDUCATION("EDUCATION"),
    SCHOOL_STAGE("SCHOOL_STAGE"),
    DROPOUT_REASON("DROPOUT_REASON"),
    HEALTH,
    LABOUR("LABOUR"),
    WORK_AREA("WORK_AREA"),
    WORK_MONTHS,
    MEDICAL_INSURANCE("YES_NO"),
    CRITICAL_ILLNESS_INSURANCE("YES_NO"),
    PENSION("YES_NO"),
    SUBSISTENCE_ALLOWANCE("YES_NO"),
    SPECIAL_HARDSHIP("YES_NO"),
    CATEGORY("CATEGORY"),
    STATUS("STATUS"),
    MAIN_CAUSE("CAUSE"),
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
    HOUSING_GRADE("HOUSING_GRADE"),
    WATER_SAFE("YES_NO"),
    WATER_FETCH_MINUTES,
    ACCESS_ROAD("ACCESS_ROAD"),
    LIVING_POWER("YES_NO"),
    SANITARY_TOILET("YES_NO"),
    PHONE,
    BANK_NAME,
    BANK_ACCOUNT,
    NOTE;

    private static final Set<RosterColumn> NUMBERS_THAT_ARE_NAMES =
            Set.of(HOUSEHOLD_NUMBER, PERSON_NUMBER, ID_NUMBER, PHONE, BANK_ACCOUNT);

    private final boolean required;
    private final String words;

    RosterColumn() {
        this(false, "");
    }

    RosterColumn(boolean required) {
        this(required, "");
    }

    RosterColumn(String words) {
        this(false, words);
    }

    RosterColumn(boolean required, String words) {
        this.required = required;
        this.words = words;
    }

    /** Whether a table without this column is no roster. */
    boolean isRequired() {
        return required;
    }

    static List<RosterColumn> required() {
        return Arrays.stream(values()).filter(RosterColumn::isRequired).toList();
    }

    /** Whether the values are the household's and stand on the head's row only. */
    boolean isOfHousehold() {
        return ordinal() >= CATEGORY.ordinal();
    }

    /** Whether a spreadsheet must keep the digits as a text. */
    public boolean isText() {
        return NUMBERS_THAT_ARE_NAMES.contains(this);
    }

    /** What a drop-down list of this column offers; empty where anything, or several of a list, may be entered. */
    public List<String> choices() {
        return words.isEmpty() ? List.of() : RosterWords.wordsOf(words);
    }
}
